import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PolicyRules } from '../../../src/page/data/trusted-types.ts';

const innerHtml = 'Element innerHTML';

/** The module as a browser with trusted types runs it, and the rules that it hands to that browser. */
async function rulesOf(): Promise<{ rules: Map<string, PolicyRules>; address: unknown }> {
  const rules = new Map<string, PolicyRules>();
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, given: PolicyRules) => {
      rules.set(name, given);
      return { createScriptURL: (text: string) => `trusted ${given.createScriptURL?.(text)}` };
    },
  });
  const module = await import('../../../src/page/data/trusted-types.ts');
  module.installDefaultPolicy();
  return { rules, address: module.searchWorkerAddress };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the default policy', () => {
  it('lets what vis-timeline writes through, and takes it for nothing but text', async () => {
    const { rules } = await rulesOf();
    const policy = rules.get('default');
    for (const text of ['', '__background__', 'Fri 12 May 2023', '44 BC', '23:59:07'])
      expect(policy?.createHTML?.(text, 'TrustedHTML', innerHtml)).toBe(text);
    expect(Object.keys(policy ?? {})).toEqual(['createHTML']);
  });

  it('refuses whatever could be markup, and every other way to write it', async () => {
    const { rules } = await rulesOf();
    const policy = rules.get('default');
    for (const markup of ['<b>', 'a<', '&lt;', 'x > y', '"', "'", '`', '12:30\u0000', 'a\n<i>', '\u202E'])
      expect(policy?.createHTML?.(markup, 'TrustedHTML', innerHtml)).toBeNull();
    for (const sink of ['Element outerHTML', 'Document write', 'HTMLIFrameElement srcdoc', ''])
      expect(policy?.createHTML?.('text', 'TrustedHTML', sink)).toBeNull();
  });
});

describe('the policy for the addresses of workers', () => {
  it('lets the own workers through, and nothing else', async () => {
    const { rules, address } = await rulesOf();
    expect([...rules.keys()].toSorted()).toEqual(['default', 'search-worker', 'service-worker']);
    const policy = rules.get('search-worker');
    expect(Object.keys(policy ?? {})).toEqual(['createScriptURL']);
    expect(address).toMatch(/^trusted .*search-worker/);
    expect(rules.get('service-worker')?.createScriptURL?.('service-worker.js')).toBe('service-worker.js');
    for (const other of ['', 'https://example.invalid/search-worker.js', 'data:text/javascript,0', './index.js'])
      expect(() => policy?.createScriptURL?.(other)).toThrow(TypeError);
  });

  it('is left out by a browser without trusted types', async () => {
    const { installDefaultPolicy, searchWorkerAddress } = await import('../../../src/page/data/trusted-types.ts');
    installDefaultPolicy();
    expect(searchWorkerAddress).toMatch(/search-worker/);
  });
});
