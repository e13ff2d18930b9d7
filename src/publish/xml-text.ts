import { escapeUTF8 } from 'entities';

// XML 1.0, production 2. Lone surrogates are not among them either.
const noCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Escapes a text for XML; characters that XML cannot contain become U+FFFD. */
export function xmlText(text: string): string {
  return escapeUTF8(text.replace(noCharacter, '\u{FFFD}'));
}
