const longest = 80;

/** Returns the title of an event: the start of its sentence, whole words, at most 80 characters. */
export function titleOf(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return cut > 0 ? line.slice(0, cut) : line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
