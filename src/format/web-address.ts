/**
 * Sanitizes an untrusted URL for a link: null unless it is http or https. `host` is in Punycode, so that a homograph is
 * visible; the user name, which can imitate a host, is removed.
 */
export function webAddress(written: string): { href: string; host: string } | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return { href: url.href, host: url.host };
}
