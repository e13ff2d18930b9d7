const keepsS = /(?:ss|us|is|ous|news|series|species|politics|economics|ethics|physics)$/;

/**
 * Returns the singular of a lower-case noun, so that "ties" and "tie" count as one. By rules, without a dictionary.
 * Unlike the stem it is a word, so that it can be looked up in lists.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || keepsS.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:sses|shes|ches|xes|zzes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
