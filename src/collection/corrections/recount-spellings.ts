import { compareText } from '../../base/compare-text.ts';
import type { ArticleDetail, SpelledNames, Spelling } from '../../contract/index-format.ts';

/**
 * Counts the spellings of some people, by number, in the corrected texts: after a person is split, only these tell how
 * often the texts spell whom how.
 */
export function recountSpellings(
  names: SpelledNames,
  people: readonly number[],
  texts: Iterable<ArticleDetail>,
): SpelledNames {
  if (people.length === 0) return names;
  const counts = new Map(people.map((person) => [person, new Map<string, Spelling>()]));
  for (const { articleBody, persons } of texts)
    for (const { person, reason, mentions } of persons)
      for (const [start, end] of mentions) {
        const name = articleBody.slice(start, end).replace(/\s+/g, ' ');
        const known = counts.get(person)?.get(name);
        counts.get(person)?.set(name, { name, reason, ...known, mentions: (known?.mentions ?? 0) + 1 });
      }
  const persons = names.persons.map((known, person) => {
    const counted = counts.get(person);
    if (!counted) return known;
    const sorted = [...counted.values()].toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name));
    return { ...known, spellings: sorted };
  });
  return { ...names, persons };
}
