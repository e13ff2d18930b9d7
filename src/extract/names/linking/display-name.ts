function isShouted(surface: string): boolean {
  return surface.length > 5 && surface === surface.toUpperCase();
}

function wordsIn(surface: string): number {
  let words = 1;
  for (let at = surface.indexOf(' '); at >= 0; at = surface.indexOf(' ', at + 1)) words++;
  return words;
}

/**
 * Chooses the fullest of a person's surfaces: the one with most words, then the most frequent. One in capitals is the
 * last choice.
 */
export function displayName(surfaces: readonly string[]): string {
  const count = new Map<string, number>();
  for (const surface of surfaces) count.set(surface, (count.get(surface) ?? 0) + 1);
  let name = '';
  let best = -1;
  for (const [surface, times] of count) {
    const weight = wordsIn(surface) * 1e6 + (isShouted(surface) ? 0 : 5e5) + times;
    if (weight > best) [name, best] = [surface, weight];
  }
  if (!isShouted(name)) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
