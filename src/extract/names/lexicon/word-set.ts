/** Builds a set from words separated by spaces. */
export function wordSet(list: string): Set<string> {
  return new Set(list.split(' '));
}
