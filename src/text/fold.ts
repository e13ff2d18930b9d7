// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
const plain = /^[\x00-\x7f]*$/;
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
  ς: 'σ',
  ʼ: "'",
};

/**
 * Folds a text to the form in which words are compared everywhere: lower case, without accents, one kind of apostrophe.
 * The length may change, so offsets of one form are not valid in the other.
 */
export function fold(text: string): string {
  // Most text is ASCII, and this is the innermost loop of search and of building the index.
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßæøœđłıðþ’‘ʼς]/g, (letter) => letters[letter] ?? letter);
}
