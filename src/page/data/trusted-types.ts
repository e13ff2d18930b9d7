import { serviceWorkerPath } from './service-worker-address.ts';
// oxlint-disable-next-line import/default -- the export is Vite's: the address of the built worker
import workerAddress from './search/search-worker.ts?worker&url';

/** The rules of a policy: each returns the text that the sink gets. A null or a missing rule throws TypeError. */
export interface PolicyRules {
  createHTML?: (text: string, type: string, sink: string) => string | null;
  createScriptURL?: (address: string) => string;
}

declare global {
  /** The subset of the W3C's Trusted Types API that is used here; undefined in a browser without it. */
  var trustedTypes:
    | { createPolicy: (name: string, rules: PolicyRules) => { createScriptURL: (address: string) => string } }
    | undefined;
}

/**
 * Matches the strings that vis-timeline assigns to innerHTML: the empty string, the id of its background group, and
 * labels of its axis.
 */
const plainText = /^[\w :]*$/;

/**
 * Restricts innerHTML to the plain text that vis-timeline writes. Has to run before the first render, since the Content
 * Security Policy requires trusted types and rejects a string without a policy.
 */
export function installDefaultPolicy(): void {
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (text, _type, sink) => (sink === 'Element innerHTML' && plainText.test(text) ? text : null),
  });
}

/**
 * Returns the address of a worker as the type that `new Worker` accepts under trusted types. The policy, whose name the
 * Content Security Policy lists, allows no other address.
 */
export function trustedWorker(policy: string, worker: string): string {
  const rules: PolicyRules = {
    createScriptURL: (address) => {
      if (address !== worker) throw new TypeError(`${address} is not the address of the worker`);
      return address;
    },
  };
  return globalThis.trustedTypes?.createPolicy(policy, rules).createScriptURL(worker) ?? worker;
}

/** The address of the search worker. */
export const searchWorkerAddress = trustedWorker('search-worker', workerAddress);

/** The address of the service worker. */
export const serviceWorkerAddress = trustedWorker('service-worker', serviceWorkerPath);
