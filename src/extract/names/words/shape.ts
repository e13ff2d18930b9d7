import { surnameEndings as surnameEndingList } from '../../lexicon/lists/surname-endings.ts';

/** Endings typical of surnames in many languages, each at least three letters long. */
const surnameEndings = new Set(surnameEndingList);

/** Checks whether a folded word has the ending or the beginning of a surname ("McAdam", "O'Hara", "al-Rashid"). */
export function looksLikeSurname(key: string): boolean {
  if (/^(?:mc|mac[a-z]{4}|o'|d'|fitz|al-|el-|ul-|abu-|ben-|bin-|abd)/.test(key)) return true;
  for (let length = 3; length <= 7 && length + 2 <= key.length; length++)
    if (surnameEndings.has(key.slice(-length))) return true;
  return key.length >= 5 && surnameEndings.has(key.slice(-2)) && /(?:ov|ev)$/.test(key);
}

const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ').toSorted((a, b) => b.length - a.length);
const finals = new Set(
  'a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue v ve'.split(
    ' ',
  ),
);
const pinyin = new Map<string, boolean>();

function isSyllable(part: string): boolean {
  if (finals.has(part)) return true;
  const initial = initials.find((candidate) => part.startsWith(candidate));
  return initial !== undefined && finals.has(part.slice(initial.length));
}

/** Checks whether a folded word is one or two syllables of Hanyu Pinyin ("jinping", "yi"). */
export function isPinyin(key: string): boolean {
  if (key.length > 12) return false;
  const known = pinyin.get(key);
  if (known !== undefined) return known;
  let answer = isSyllable(key);
  for (let cut = 1; cut < key.length && !answer; cut++)
    answer = isSyllable(key.slice(0, cut)) && isSyllable(key.slice(cut));
  if (pinyin.size > 5000) pinyin.clear();
  pinyin.set(key, answer);
  return answer;
}

const eastSyllable =
  /^(?:[bcdfghjklmnprstwxyz]|ch|gw|hs|kh|kk|kw|kwh|ng|nh|ph|qu|sh|ss|th|tr|ts|tz|zh)?[aeiou]{1,3}(?:[bhklmnpstrw]|ch|ck|ng|nh)?$/;

/** Checks whether a folded word is a hyphenated Korean, Vietnamese or Taiwanese given name ("jong-un", "kuo-yu"). */
export function isJoinedGiven(key: string): boolean {
  if (!key.includes('-')) return false;
  const [first = '', second = '', more] = key.split('-');
  if (more !== undefined || first.length > 6 || second.length > 6 || !second) return false;
  return (eastSyllable.test(first) && eastSyllable.test(second)) || (isPinyin(first) && isPinyin(second));
}

const romaji = /^(?:(?:[kgsztdnhbpmrwjf]|[kgnhbpmr]y|sh|ch|ts|y)?[aeiou]{1,2}|n(?![aeiouy]))+$/;

/** Checks whether a folded word is spelt like romanised Japanese. */
export function isRomaji(key: string): boolean {
  return key.length >= 4 && key.length <= 12 && romaji.test(key);
}

/** Checks whether a word is a Roman numeral of a monarch or pope. */
export function isRomanNumeral(text: string): boolean {
  return /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})$/.test(text);
}

/** Checks whether a folded word may be one syllable of a Korean, Cantonese or Vietnamese given name. */
export function isEastSyllable(key: string): boolean {
  return key.length <= 6 && eastSyllable.test(key);
}
