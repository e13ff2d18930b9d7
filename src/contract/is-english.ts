/** Checks whether a BCP 47 language tag is English; undefined, a language that was not detected, counts as English. */
export function isEnglish(inLanguage: string | undefined): boolean {
  return inLanguage === undefined || /^en(?:-|$)/i.test(inLanguage);
}
