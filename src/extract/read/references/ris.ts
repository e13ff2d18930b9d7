/** The values of a reference by the tag of RIS. */
export type RisReference = Readonly<Record<string, readonly string[]>>;

const tagLine = /^([A-Z][A-Z\d])  ?-(?: (.*))?$/;

/**
 * Parses RIS, the exchange format of Zotero, EndNote and Mendeley: lines of a tag of two letters and a value, from `TY`
 * to `ER`. A line without a tag continues the value above it. What is before the first `TY` is ignored, and a reference
 * whose `ER` is missing ends with the next one or the text.
 */
export function parseRis(text: string): RisReference[] {
  const references: Record<string, string[]>[] = [];
  let values: string[] | undefined;
  for (const line of text.split('\n')) {
    const [, tag, value = ''] = tagLine.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') references.push({});
    const open = references.at(-1);
    if (tag === 'ER' || !open) values = undefined;
    else if (tag !== undefined) (values = open[tag] ??= []).push(value.trim());
    else if (line.trim() !== '') values?.push(`${values.pop() ?? ''}\n${line.trim()}`);
  }
  return references;
}
