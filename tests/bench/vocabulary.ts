const little = (
  'ta on an in at ha or en it so no ma do wa al fo la un ra el ri mi bu va ex ab ot ip con pro sta ren par tro cor men ' +
  'dan bar sel far gro lon dim mor ser cal wor fin pal bel cha stro tul rol pri hol vul gor sil sut nar jun kel pon'
).split(' ');
/** How many words there are of the most frequent kind, as articles and prepositions: they come first. */
export const littleWords = little.length;

const onsets = 'b c d f g h j k l m n p r s t v w br ch cl cr fr gr pl pr sc sh sp st str tr th'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
// None as English inflection has them, so that no word is found for another.
const codas = ['', ...'n r l t m k p c x b f nt rt st nk'.split(' ')];

/** A number in another order, so that those near to one another do not begin alike. */
function scattered(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> 0;
}

function syllable(code: number): string {
  return (onsets[code % 32] ?? '') + (vowels[(code >>> 5) % 8] ?? '');
}

/**
 * An invented word for a number below 2^28, another for each: a consonant or some, then a vowel, then the next, so that
 * there is one way only to read it. Small numbers have short words.
 */
export function spell(number: number): string {
  if (number < little.length) return little[number] ?? '';
  const code = scattered(number);
  if (number < 256) return syllable(code) + (codas[(code >>> 8) % 16] ?? '');
  const third = number < 2 ** 20 ? '' : syllable(number >>> 20);
  return syllable(code) + syllable(code >>> 8) + third + (codas[(code >>> 16) % 16] ?? '');
}

/** What is written for the word of a rank, 0 the most frequent: an invented word, or one time in 37 a number. */
export function wordOf(rank: number): string {
  return rank % 37 === 36 ? String(rank) : spell(rank);
}

/** Whether the word of a rank is always written with a capital, as names are. */
export function isName(rank: number): boolean {
  return rank >= little.length && rank % 4 === 1;
}
