import type { DateCandidate } from '../dates/timex/candidate.ts';
import { timexValue } from '../dates/timex/calendar-time.ts';
import { recognisersOfType } from '../dates/recognisers.ts';
import { refiners } from '../dates/refiners.ts';
import { readPublication } from '../dates/resolve/publication.ts';
import { resolve, type ResolvedDate } from '../dates/resolve/resolve.ts';
import type { Passage } from '../tokens/passage.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { indented, quoteAt } from './lines.ts';

/** The lines on each candidate: its recogniser, then each refiner that changed it. */
type History = Map<DateCandidate, readonly string[]>;

function quoted({ text, tokens }: Passage, { first, last }: DateCandidate): string {
  return quoteAt(text, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

function recognised(passage: Passage): History {
  const history: History = new Map();
  for (const [at, token] of passage.tokens.entries())
    for (const { name, read } of recognisersOfType(token.type))
      for (const candidate of read(passage, at)) history.set(candidate, [`recognised by ${name}`]);
  return history;
}

/** The candidates before a refiner from which it made one after it: those that share a token. */
function sourcesOf(made: DateCandidate, before: History): DateCandidate[] {
  return [...before.keys()].filter(({ first, last }) => first <= made.last && last >= made.first);
}

/** The line on a candidate that a refiner made of others: of which words, or by which rule or end of a range. */
function changeLine(name: string, made: DateCandidate, sources: readonly DateCandidate[], passage: Passage): string {
  const [only] = sources;
  if (!only) return `added by ${name}`;
  const from = sources.map((source) => quoted(passage, source)).join(' and ');
  if (from !== quoted(passage, made)) return `made by ${name} from ${from}`;
  if (made.range !== only.range)
    return `linked by ${name} as the ${made.range === 'from' ? 'start' : 'end'} of a range`;
  return `changed by ${name}${made.rule === only.rule ? '' : ` to ${made.rule}`}`;
}

function refinedBy(name: string, before: History, after: readonly DateCandidate[], passage: Passage): History {
  return new Map(
    after.map((made) => {
      const kept = before.get(made);
      if (kept) return [made, kept];
      const sources = sourcesOf(made, before);
      const lines = sources.flatMap((source) => before.get(source) ?? []);
      return [made, [...lines, changeLine(name, made, sources, passage)]];
    }),
  );
}

function anchorText(anchor: ResolvedDate['anchor'], publication: string): string {
  if (anchor === undefined) return '';
  const from = anchor === 'publication' ? `publication, ${publication}` : `the text's date ${timexValue(anchor)}`;
  return `, counted from ${from}`;
}

function explainDate(date: ResolvedDate, passage: Passage, history: readonly string[], publication: string): string[] {
  const { mention, candidate, anchor } = date;
  const flags = mention.flags.length > 0 ? [`flags: ${mention.flags.join(', ')}`] : [];
  return [
    `date ${quoted(passage, candidate)}: ${mention.type} ${mention.value}, EDTF ${mention.edtf ?? 'none'}`,
    ...indented([...history, `resolved by ${mention.rule}${anchorText(anchor, publication)}`, ...flags]),
  ];
}

/** Explains each date, and each candidate that a refiner dropped in favour of no other. `datePublished` is EDTF. */
export function explainDates({ passage }: TokenizedText, datePublished: string | null): string[] {
  let history = recognised(passage);
  const dropped: string[] = [];
  for (const [name, refine] of refiners) {
    const after = refinedBy(name, history, refine([...history.keys()], passage), passage);
    for (const [candidate, lines] of history)
      if (sourcesOf(candidate, after).length === 0)
        dropped.push(`no date ${quoted(passage, candidate)}: ${lines.join(', ')}, dropped by ${name}`);
    history = after;
  }
  const dates = resolve([...history.keys()], passage, readPublication(datePublished));
  const explained = dates.flatMap((date) =>
    explainDate(date, passage, history.get(date.candidate) ?? [], datePublished ?? 'unknown'),
  );
  return [...explained, ...dropped];
}
