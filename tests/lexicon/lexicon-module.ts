/** A word list: comment lines that say what it is and its source, then its entries. */
export interface WordList {
  header: string[];
  entries: string[];
}

/** Parses a list of one entry a line; lines that begin with "# " are its header. */
export function parseWordList(text: string): WordList {
  const lines = text.split('\n').filter((line) => line !== '');
  const header = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
  return { header, entries: lines.filter((line) => !line.startsWith('# ')) };
}

/** Writes a list in the form that {@link parseWordList} reads. */
export function formatWordList({ header, entries }: WordList): string {
  return `${header.map((line) => `# ${line}\n`).join('')}\n${entries.join('\n')}\n`;
}

/** Applies changes made by hand to a list: "+word" adds an entry, "-word" removes one. The result is sorted. */
export function changeEntries(entries: Iterable<string>, changes: readonly string[]): string[] {
  const changed = new Set(entries);
  for (const change of changes)
    if (change.startsWith('-')) changed.delete(change.slice(1));
    else changed.add(change.slice(1));
  return [...changed].toSorted();
}

function constantName(file: string): string {
  return file.replace('.txt', '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Makes the TypeScript module of a list: its entries in one string, because that is loaded faster than an array of
 * literals. Throws an Error where an entry contains the separator, a bar.
 */
export function lexiconModule(file: string, text: string): string {
  const { header, entries } = parseWordList(text);
  const unfit = entries.find((entry) => entry.includes('|') || entry !== entry.trim());
  if (unfit !== undefined)
    throw new Error(`${file}: expected an entry without bars and outer spaces, found "${unfit}"`);
  return `// Made from data/${file} by \`npm run lexicon\`. Change that file, not this one.

/**
${header.map((line) => ` * ${line}\n`).join('')} */
export const ${constantName(file)}: readonly string[] = ${JSON.stringify(entries.join('|'))}.split('|');
`;
}
