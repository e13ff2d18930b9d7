import { compareText } from '../base/compare-text.ts';
import type { InputNote } from '../contract/index-format.ts';
import type { ArticleRecord } from '../contract/record.ts';
import { replaceFields, wholeRecord } from '../contract/replace-fields.ts';

function textOf(record: ArticleRecord): string {
  return JSON.stringify(wholeRecord(record));
}

function compareRecords(a: ArticleRecord, b: ArticleRecord): number {
  return compareText(a.source, b.source) || compareText(textOf(a), textOf(b));
}

/**
 * Makes the ids of articles unique: of several with one id the first by source keeps it, the others become `id-2`,
 * `id-3`. The records are returned sorted by source, so that the order of the input does not matter.
 */
export function giveUniqueIds<Given extends ArticleRecord>(
  records: readonly Given[],
): { records: Given[]; notes: InputNote[] } {
  const taken = new Set(records.map((record) => record.id));
  const timesSeen = new Map<string, number>();
  const notes: InputNote[] = [];
  const renamed = records.toSorted(compareRecords).map((record) => {
    const { id, source } = record;
    let number = (timesSeen.get(id) ?? 0) + 1;
    if (number > 1) while (taken.has(`${id}-${number}`)) number++;
    timesSeen.set(id, number);
    if (number === 1) return record;
    const free = `${id}-${number}`;
    taken.add(free);
    notes.push({ source, note: `another article has the id "${id}", so this one became "${free}"` });
    return replaceFields(record, {
      id: free,
      get events() {
        return record.events.map((event) => ({ ...event, id: `${free}#${event.trigger[0]}` }));
      },
    });
  });
  return { records: renamed, notes };
}
