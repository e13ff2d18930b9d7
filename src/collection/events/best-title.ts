import { words } from '../../text/words.ts';
import type { EventReport } from './report/event-reports.ts';

const pronouns = new Set('he she it they we i you this that these those who which his her their its there'.split(' '));
const longestGood = 70;
const fewestWords = 3;

/**
 * Scores how well a title says by itself who did what: it names people in full, has words before the verb and no
 * pronoun, and is neither long nor a fragment.
 */
function clarity({ title, text, trigger, sentence, persons, organizations }: EventReport): number {
  const found = words(title);
  const verb = text.slice(trigger[0] - sentence[0], trigger[1] - sentence[0]);
  const at = title.toLowerCase().indexOf(verb.toLowerCase());
  const named = persons.length + organizations.length > 0;
  return (
    (found.some(({ term }) => pronouns.has(term)) ? -3 : 0) +
    (at > 0 ? 2 : 0) +
    (/^\p{Lu}/u.test(title) ? 1 : 0) +
    (named ? 1 : 0) +
    // A full name: two capitalised words in succession.
    (/\p{Lu}[\p{L}'’.-]+ \p{Lu}\p{L}+/u.test(title) ? 1 : 0) +
    (found.length >= fewestWords ? 1 : -2) +
    (title.length <= longestGood ? 1 : 0)
  );
}

/** Chooses the report whose title says best who did what, the earliest of equals. */
export function bestTitled(reports: readonly [EventReport, ...EventReport[]]): EventReport {
  const [first, ...others] = reports;
  let [best, most] = [first, clarity(first)];
  for (const report of others) {
    const score = clarity(report);
    if (score > most) [best, most] = [report, score];
  }
  return best;
}
