import type { CollectionInput } from '../../../src/collection/reduce.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import type { Correction } from '../../../src/contract/corrections.ts';
import { makeRecord } from '../../cli/make-record.ts';
import type { Sketch } from '../../cli/make-record.ts';
import { detailsOf } from '../details-of.ts';

/** Names of a kind by article id, as the index has them. */
type Kind = 'persons' | 'organizations' | 'places' | 'keywords';

/** Reduces articles with corrections, and returns ways to read the result by names in place of numbers. */
export function corrected(sketches: readonly Sketch[], ...corrections: readonly Correction[]) {
  const input: CollectionInput = { title: 'T', records: sketches.map(makeRecord), skipped: [] };
  const { index, events, names, texts } = reduceCollection({
    ...input,
    corrections: { entries: corrections, source: 'corrections.json' },
  });
  const details = detailsOf(texts);
  return {
    index,
    events,
    names,
    details,
    notes: index.report.notes.map(({ note }) => note),
    of: (kind: Kind): Record<string, string[]> =>
      Object.fromEntries(
        index.articles.id.map((id, at) => [
          id,
          (index.articles[kind][at] ?? []).map((number) => index[kind][number] ?? ''),
        ]),
      ),
    detail: (id: string) => {
      const detail = details.find((each) => each.id === id);
      if (!detail) throw new Error(`${id}: expected an article, found none`);
      return detail;
    },
    event: (title: string) => {
      const at = events.title.indexOf(title);
      const named = (kind: Kind): string[] => (events[kind][at] ?? []).map((number) => index[kind][number] ?? '');
      const reports = (events.reports[at] ?? []).map(([article, start]) => `${index.articles.id[article]}#${start}`);
      return at < 0 ? null : { date: events.date[at], others: events.otherDates[at], reports, named };
    },
  };
}
