/**
 * A URL of unknown origin as a link: null for all but http and https. `host` is in ASCII, so that a look-alike of another
 * host is seen to be one; a user name, which can look like a host, is left out.
 */
export function webAddress(written: string): { href: string; host: string } | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return { href: url.href, host: url.host };
}
