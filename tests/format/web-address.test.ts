import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/format/web-address.ts';

describe('the address of an article', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c', 'example.org'],
    ['HTTP://EXAMPLE.ORG:8080', 'http://example.org:8080/', 'example.org:8080'],
    ['  https://example.org/\n', 'https://example.org/', 'example.org'],
    ['https://bank.example@evil.example/', 'https://evil.example/', 'evil.example'],
    ['https://bank.example:443%2F@evil.example/', 'https://evil.example/', 'evil.example'],
    ['https://b\u0430nk.example/', 'https://xn--bnk-6cd.example/', 'xn--bnk-6cd.example'],
    ['https://example.org/\u202Etxt', 'https://example.org/%E2%80%AEtxt', 'example.org'],
    ['http://0x7f.1/', 'http://127.0.0.1/', '127.0.0.1'],
  ])('%s leads to %s and says %s', (url, href, host) => {
    expect(webAddress(url)).toEqual({ href, host });
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'mailto:a@example.org',
    '//example.org/a',
    '/a/b',
    'example.org',
    'https://',
    'https://exa mple.org',
    'http://[::1',
    '',
  ])('%s is none', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('is never one of another kind, whatever is written', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'https:', 'http:', 'file:', 'vbscript:', '', '//');
    const written = fc.tuple(fc.string(), scheme, fc.webUrl(), fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (url) => {
        const found = webAddress(url);
        fc.pre(found !== null);
        const { protocol, host, username, password } = new URL(found?.href ?? '');
        expect(protocol).toMatch(/^https?:$/);
        expect([host, username, password]).toEqual([found?.host, '', '']);
        expect(host).toMatch(/^[\u0021-\u007e]+$/);
      }),
    );
  });
});
