import { compareText } from '../../base/compare-text.ts';
import type { Spelling } from '../../contract/index-format.ts';
import { fold } from '../../text/fold.ts';
import type { Draft, Name } from './draft.ts';
import type { Named } from './named.ts';

/** Finds a name as it is shown, whatever its capitals and accents. */
export function findShown(draft: Draft, kind: Named, name: string): Name | undefined {
  const sought = fold(name);
  return draft.names[kind].find((known) => fold(known.name) === sought);
}

/** Finds a name as it is shown or, if only one is spelled so, by that spelling. */
export function findName(draft: Draft, kind: Named, name: string): Name | undefined {
  const shown = findShown(draft, kind, name);
  if (shown) return shown;
  const sought = fold(name);
  const [found, ...others] = draft.names[kind].filter(({ spellings }) =>
    spellings.some((spelling) => fold(spelling.name) === sought),
  );
  return others.length === 0 ? found : undefined;
}

/** Joins names to one that is shown as `name`, with the spellings of all. */
export function joinedName(name: string, [first, ...others]: readonly Name[]): Name {
  const spellings = new Map<string, Spelling>(first?.spellings.map((spelling) => [spelling.name, spelling]));
  for (const spelling of others.flatMap((other) => other.spellings)) {
    const known = spellings.get(spelling.name) ?? { ...spelling, mentions: 0, reason: 'joined by a correction' };
    spellings.set(spelling.name, { ...known, mentions: known.mentions + spelling.mentions });
  }
  return {
    name,
    spellings: [...spellings.values()].toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name)),
  };
}
