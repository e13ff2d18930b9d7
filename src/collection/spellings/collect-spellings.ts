import { compareText, mostFrequent } from '../../base/compare-text.ts';
import { ownText } from '../../base/own-text.ts';
import type { SpelledNames, Spelling } from '../../contract/index-format.ts';
import type { ArticleRecord, TextSpan } from '../../contract/record.ts';
import { nameReason, personReason } from './reasons.ts';

/** The links from the names of an article to those of the collection. */
interface Links {
  persons: readonly string[];
  linksOf: (article: number) => readonly { person: number; name: string; reason: string; mentions: TextSpan[] }[];
  organizations: LinkedKind;
  places: LinkedKind;
}

interface LinkedKind {
  names: readonly string[];
  numberOf: ReadonlyMap<string, number>;
}

/** The mentions of one name by their words, and of each by the reason of the link. */
type Counts = Map<string, Map<string, number>>;

function count(counts: Counts | undefined, text: string, spans: readonly TextSpan[], reason: (name: string) => string) {
  for (const [start, end] of spans) {
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const known = counts?.get(name);
    const why = reason(name);
    if (known) known.set(why, (known.get(why) ?? 0) + 1);
    else counts?.set(ownText(name), new Map([[why, 1]]));
  }
}

function spellingsOf(counts: Counts): Spelling[] {
  return [...counts]
    .map(([name, reasons]) => ({
      name,
      reason: mostFrequent(reasons) ?? '',
      mentions: [...reasons.values()].reduce((sum, mentions) => sum + mentions, 0),
    }))
    .toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name));
}

/** A name of the collection, and its mentions as far as they are counted. */
interface Counted {
  name: string;
  counts: Counts;
}

function uncounted(names: readonly string[]): Counted[] {
  return names.map((name) => ({ name, counts: new Map() }));
}

function spelled(all: readonly Counted[]): SpelledNames['persons'] {
  return all.map(({ name, counts }) => ({ name, spellings: spellingsOf(counts) }));
}

/** Collects the names by which the articles mention each person, organisation and place, the most frequent first. */
export function collectSpellings(records: readonly ArticleRecord[], links: Links): SpelledNames {
  const { persons: people } = links;
  const persons = uncounted(people);
  const organizations = uncounted(links.organizations.names);
  const places = uncounted(links.places.names);
  for (const [at, record] of records.entries()) {
    const { articleBody } = record;
    for (const link of links.linksOf(at))
      count(persons[link.person]?.counts, articleBody, link.mentions, (name) =>
        personReason(name, people[link.person] ?? '', link),
      );
    for (const [kind, all] of [['organizations', organizations] as const, ['places', places] as const])
      for (const { name: written, mentions } of record[kind]) {
        const number = links[kind].numberOf.get(written) ?? -1;
        count(all[number]?.counts, articleBody, mentions, (name) => nameReason(name, links[kind].names[number] ?? ''));
      }
  }
  return { persons: spelled(persons), organizations: spelled(organizations), places: spelled(places) };
}
