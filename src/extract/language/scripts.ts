type ScriptRule = readonly [script: string, pattern: RegExp];

const scripts: readonly ScriptRule[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];
/** A text with fewer letters is too short to detect a language. */
export const fewestLetters = 12;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function cyrillicLanguage(text: string): string {
  if (/[ђћљњџј]/i.test(text)) return 'sr';
  if (/ў/i.test(text)) return 'be';
  if (count(text, /[іїєґ]/gi) > count(text, /[ыэё]/gi)) return 'uk';
  return count(text, /ъ/gi) > count(text, /[ыэ]/gi) ? 'bg' : 'ru';
}

function arabicLanguage(text: string): string {
  if (/[ٹڈڑے]/.test(text)) return 'ur';
  return /[پچژگ]/.test(text) ? 'fa' : 'ar';
}

function hanLanguage(text: string, letters: number): string {
  return count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 20 > letters ? 'ja' : 'zh';
}

/** Checks whether a text has so many ASCII letters that no other script can have more, as most texts have. */
function isPlainLatin(text: string): boolean {
  let [letters, others] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    if (code > 127) others++;
    else if (small >= 97 && small <= 122) letters++;
  }
  return letters >= fewestLetters && letters >= others;
}

/**
 * Returns the BCP 47 code of the language of a text's main script, 'Latn' if this is the Latin script, which several
 * languages share, or undefined if there are too few letters.
 */
export function languageOfScript(text: string): string | undefined {
  if (isPlainLatin(text)) return 'Latn';
  const [best = '', letters = 0] =
    scripts.map(([script, pattern]) => [script, count(text, pattern)] as const).toSorted((a, b) => b[1] - a[1])[0] ??
    [];
  if (best === 'Hani') return letters >= 4 ? hanLanguage(text, letters) : undefined;
  if (letters < fewestLetters) return undefined;
  if (best === 'Cyrl') return cyrillicLanguage(text);
  return best === 'Arab' ? arabicLanguage(text) : best;
}
