// oxlint-disable-next-line import/default -- the export is Vite's: the address of the built worker
import workerAddress from './search/search-worker.ts?worker&url';

/** The rules of a policy: each returns the text that a sink gets; null, or a rule left out, makes it throw TypeError. */
export interface PolicyRules {
  createHTML?: (text: string, type: string, sink: string) => string | null;
  createScriptURL?: (address: string) => string;
}

declare global {
  /** The part of the W3C's Trusted Types that is used here; undefined in a browser that does not have them. */
  var trustedTypes:
    | { createPolicy: (name: string, rules: PolicyRules) => { createScriptURL: (address: string) => string } }
    | undefined;
}

/** Matches what vis-timeline assigns to innerHTML: nothing, labels of the axis, the id of its background group. */
const plainText = /^[\w :]*$/;

/**
 * Restricts what a string may be written to as HTML to the plain text that vis-timeline writes. Has to run before
 * anything is drawn: the security policy demands trusted types, and a string without a policy is refused.
 */
export function installDefaultPolicy(): void {
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (text, _type, sink) => (sink === 'Element innerHTML' && plainText.test(text) ? text : null),
  });
}

const workerPolicy = globalThis.trustedTypes?.createPolicy('search-worker', {
  createScriptURL: (address) => {
    if (address !== workerAddress) throw new TypeError(`${address} is not the address of the search worker`);
    return address;
  },
});

/** The address of the search worker, in the form that `new Worker` accepts under trusted types. */
export const searchWorkerAddress = workerPolicy?.createScriptURL(workerAddress) ?? workerAddress;
