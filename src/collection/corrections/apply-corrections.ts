import type { InputNote } from '../../contract/index-format.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { fold } from '../../text/fold.ts';
import type { Corrections } from './corrections.ts';

/** The corrected name by folded name; null for what is no person. */
type Names = Map<string, string | null>;

function namesOf({ persons: { merge, rename, remove } }: Corrections): Names {
  const names: Names = new Map();
  for (const [kept = '', ...others] of merge) for (const name of others) names.set(fold(name), kept);
  for (const [name, shown] of rename) names.set(fold(name), shown);
  for (const name of remove) names.set(fold(name), null);
  return names;
}

// A name may be renamed to one that is renamed in turn; going round in a circle ends where it began.
function follow(names: Names, name: string): string | null {
  const seen = new Set<string>();
  let current = name;
  while (!seen.has(fold(current))) {
    seen.add(fold(current));
    const next = names.get(fold(current));
    if (next === null) return null;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function correctPersons(record: ArticleRecord, names: Names): ArticleRecord {
  const correct = (name: string): string[] => {
    const corrected = follow(names, name);
    return corrected === null ? [] : [corrected];
  };
  const mentions = new Map<string, ArticleRecord['persons'][number]['mentions']>();
  for (const person of record.persons)
    for (const name of correct(person.name)) mentions.set(name, [...(mentions.get(name) ?? []), ...person.mentions]);
  return {
    ...record,
    persons: [...mentions].map(([name, spans]) => ({ name, mentions: spans.toSorted((a, b) => a[0] - b[0]) })),
    events: record.events.map((event) => ({ ...event, persons: [...new Set(event.persons.flatMap(correct))] })),
  };
}

function correctDate(record: ArticleRecord, date: string | undefined): ArticleRecord {
  if (date === undefined) return record;
  const { datePublishedText: _, ...others } = record;
  return { ...others, datePublished: date, datePublishedOrigin: 'corrections' };
}

function unusedNotes(
  corrections: Corrections,
  records: readonly ArticleRecord[],
  names: Names,
  source: string,
): InputNote[] {
  const ids = new Set(records.map(({ id }) => id));
  const found = new Set(records.flatMap(({ persons }) => persons.map(({ name }) => fold(name))));
  const unusedNames = [...names.keys()].filter((name) => !found.has(name)).map((name) => `person "${name}"`);
  const unusedIds = (kind: 'dates' | 'headlines'): string[] =>
    [...corrections[kind].keys()].filter((id) => !ids.has(id)).map((id) => `${kind} "${id}"`);
  return [...unusedNames, ...unusedIds('dates'), ...unusedIds('headlines')].map((entry) => ({
    source,
    note: `the correction of ${entry} was not used: no article has it`,
  }));
}

/**
 * Corrects records by hand-made entries, before anything is made of the collection. `source` names their file in the
 * notes, one for each entry that fits no article. Ids are those that the bundle shows.
 */
export function applyCorrections(
  records: readonly ArticleRecord[],
  corrections: Corrections,
  source: string,
): { records: ArticleRecord[]; notes: InputNote[] } {
  const names = namesOf(corrections);
  const corrected = records.map((record) => {
    const headline = corrections.headlines.get(record.id);
    const dated = correctDate(correctPersons(record, names), corrections.dates.get(record.id));
    return headline === undefined ? dated : { ...dated, headline, headlineOrigin: 'given' as const };
  });
  return { records: corrected, notes: unusedNotes(corrections, records, names, source) };
}
