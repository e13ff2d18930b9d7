import { encodeXML } from 'entities';

/** XML 1.0 allows no other control characters, not even as references. */
// oxlint-disable-next-line no-control-regex -- those are sought
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Escapes a text for XML; characters that XML cannot contain become U+FFFD. */
export function xmlText(value: string): string {
  return encodeXML(value.replace(notXml, '\uFFFD'));
}
