const marks = /\p{M}+/gu;
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/**
 * The form in which words are compared everywhere: lower case, without accents, one kind of apostrophe.
 * The length may differ from the input's: never use offsets of the one in the other.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßæøœđłıðþ’‘ʼ]/g, (letter) => letters[letter] ?? letter);
}
