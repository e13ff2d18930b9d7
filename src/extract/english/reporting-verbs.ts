import { reportingVerbs } from '../lexicon/lists/reporting-verbs.ts';

function verbsOf(name: string): ReadonlySet<string> {
  const entries = reportingVerbs.map((entry) => entry.split(' '));
  return new Set(entries.flatMap(([verb = '', ...classes]) => (classes.includes(name) ? [verb] : [])));
}

/** Verbs that a clause may follow without "that": "said the deal was off". Base forms, as in the other sets. */
export const reporting = verbsOf('clause');

/** Verbs of speech: the event is what they report, not that somebody said it. */
export const sayings = verbsOf('speech');

/** Verbs of speech whose object is the hearer: "warned the council". */
export const addressing = verbsOf('hearer');

/** Verbs that give news or speak to the public: what they report is an event, and so are they. */
export const announcements = verbsOf('news');

const incomplete = new Set([...reporting, ...sayings]);

/** Checks for the base form of a verb whose sense is incomplete without the words that it reports. */
export function isReporting(lemma: string): boolean {
  return incomplete.has(lemma);
}
