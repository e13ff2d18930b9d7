// Words that the rules would fold wrongly, each after its folded form: some are the exceptions of Snowball's English
// stemmer, others end in an s that the rules take for a plural's.
const exceptions = new Map(
  [
    'ski skis',
    'sky sky skies',
    'die dying',
    'lie lying',
    'tie tying',
    'vie vying',
    'go goes',
    'do does',
    'free freed',
    'bus buses busses bused bussed busing bussing',
    'gas gases gasses gassed gassing',
    'plus pluses',
    'lens lens',
    'canvas canvas',
    'alias alias',
    'iris iris',
    'focus focuss focusses focussed focussing',
    'quiz quizzes quizzed quizzing',
    'crisis crisis crises',
    'oasis oasis oases',
    'hypothesis hypothesis hypotheses',
    'analys analysis',
    'diagnos diagnosis',
    'inning inning innings',
    'outing outing outings',
    'herring herring herrings',
    'earring earring earrings',
    'evening evening evenings',
    ...'news howe atlas cosmos bias andes canning during proceed exceed succeed species series'
      .split(' ')
      .map((word) => `${word} ${word}`),
  ].flatMap((list) => {
    const [found = '', ...forms] = list.split(' ');
    return forms.map((form) => [form, found] as const);
  }),
);

const foldable = /^[a-z]{3,40}$/;
const vowel = '[aeiouy]';
const consonant = '[^aeiouy]';
const hasVowel = new RegExp(vowel);
// A vowel between two consonants at the end, or a word of a vowel and a consonant: "hop", "us".
const shortEnd = new RegExp(`(?:${consonant}${vowel}[^aeiouywx]|^${vowel}${consonant})$`);
const oneSyllable = new RegExp(`^${consonant}*${vowel}+${consonant}*$`);
const twoSyllables = new RegExp(`${vowel}${consonant}.*?${vowel}${consonant}`);
const vowelThenConsonant = new RegExp(`${vowel}${consonant}`);

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies') || word.endsWith('ied')) return word.slice(0, word.length > 4 ? -2 : -1);
  const plural = word.endsWith('s') && !/[us]s$/.test(word) && hasVowel.test(word.slice(0, -2));
  return plural ? word.slice(0, -1) : word;
}

function dropPast(word: string): string {
  if (word.endsWith('eed')) return vowelThenConsonant.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const bare = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
  if (bare === undefined || !hasVowel.test(bare)) return word;
  if (/(?:at|bl|iz)$/.test(bare)) return `${bare}e`;
  if (/(?:bb|dd|ff|gg|kk|mm|nn|pp|rr|tt|vv)$/.test(bare)) return /^[aeo]..$/.test(bare) ? bare : bare.slice(0, -1);
  return oneSyllable.test(bare) && shortEnd.test(bare) ? `${bare}e` : bare;
}

function dropEnd(word: string): string {
  const before = word.slice(0, -1);
  if (word.endsWith('e')) {
    const dropped = twoSyllables.test(before) || (vowelThenConsonant.test(before) && !shortEnd.test(before));
    return dropped ? before : word;
  }
  return word.endsWith('ll') && twoSyllables.test(before) ? before : word;
}

/**
 * Reduces an English word to the stem that its inflected forms share: plural, -ed and -ing, with doubled consonants,
 * silent e and y (visits, visited; stopping, stop; stories, story). The stem is a key for comparison and need not be a
 * word. Derived words keep their own stems, so that "organization" does not match "organ". `term` is folded as by
 * `words`; a term with other letters than a to z is returned as it is.
 *
 * Steps 1 and 5 of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), as refined in Snowball's
 * English stemmer.
 */
export function stem(term: string): string {
  const known = exceptions.get(term);
  if (known !== undefined) return known;
  if (!foldable.test(term)) return term;
  const bare = dropPast(dropPlural(term));
  return dropEnd(bare.length > 2 && /[^aeiouy]y$/.test(bare) ? `${bare.slice(0, -1)}i` : bare);
}

/**
 * Returns a superset of the words from which `dropEnd`, the step of the y, `dropPast` and `dropPlural` make `found`.
 */
function sourcesOf(found: string): Set<string> {
  let words = [found, `${found}e`, `${found}l`];
  words = words.flatMap((word) => (word.endsWith('i') ? [word, `${word.slice(0, -1)}y`] : [word]));
  words = words.flatMap((word) => {
    const ends = [word, word + word.slice(-1), ...(word.endsWith('e') ? [word.slice(0, -1)] : [])];
    return [word, `${word}d`, ...ends.flatMap((end) => [`${end}ed`, `${end}ing`])];
  });
  return new Set(words.flatMap((word) => [word, `${word}s`, `${word}es`, `${word}d`]));
}

/**
 * Lists all terms with the same {@link stem} as `term`, including itself, in no particular order. An index of unstemmed
 * words thus answers a query for an inflected word with some twenty exact look-ups.
 */
export function formsOf(term: string): string[] {
  const found = stem(term);
  const candidates = foldable.test(found) || found.length < 3 ? sourcesOf(found) : new Set<string>();
  for (const word of exceptions.keys()) candidates.add(word);
  candidates.add(term);
  return [...candidates].filter((word) => stem(word) === found);
}
