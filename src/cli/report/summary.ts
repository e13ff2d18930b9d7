import { countNotEnglish } from '../../contract/count-not-english.ts';
import type { BundleIndex, InputNote, SkippedInput } from '../../contract/index-format.ts';
import type { Skipped } from '../../contract/skipped.ts';

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Lists the skipped inputs with their reasons, one per line. */
export function skippedLines(skipped: readonly SkippedInput[]): string[] {
  return skipped.map(({ source, reason }) => `skipped ${source}: ${reason}`);
}

/** Lists the stack traces of internal errors, for `--debug`. */
export function stackLines(skipped: readonly Skipped[]): string[] {
  return skipped.flatMap(({ source, stack }) => {
    if (stack === undefined) return [];
    const [first = '', ...frames] = stack.split('\n');
    return [`debug ${source}: ${first}`, ...frames];
  });
}

/** Lists the notes on the input, one per line. */
export function noteLines(notes: readonly InputNote[]): string[] {
  return notes.map(({ source, note }) => `note ${source}: ${note}`);
}

function languageLines(index: BundleIndex): string[] {
  const count = countNotEnglish(index);
  if (count === 0) return [];
  const found = counted(count, 'article is not in English', 'articles are not in English');
  return [`${found}: names and dates were not looked for in ${count === 1 ? 'it' : 'them'}`];
}

/** Summarizes a run for people: a line of counts, then the inputs and notes that may need their attention. */
export function summaryLines(index: BundleIndex, out: string): string[] {
  const { articles, report, unreadDates } = index;
  const dated = articles.date.filter((date) => date !== null).length;
  const undated = articles.date.length - dated;
  const { hidden = 0 } = report;
  const accounted = dated + undated + report.versions + hidden + report.skipped.length;
  const versions = report.versions > 0 ? `, ${report.versions} versions of others` : '';
  const left = hidden > 0 ? `, ${hidden} hidden by corrections` : '';
  return [
    `${accounted} of ${counted(report.given, 'article', 'articles')} accounted for: ${dated} dated, ${undated} undated${versions}${left}, ${report.skipped.length} skipped`,
    [
      counted(index.persons.length, 'person', 'people'),
      counted(index.events, 'event', 'events'),
      counted(index.keywords.length, 'keyword', 'keywords'),
    ].join(', '),
    ...languageLines(index),
    ...skippedLines(report.skipped),
    ...Object.entries(unreadDates).map(
      ([at, text]) => `undated ${articles.id[Number(at)] ?? at}: "${text}" is no date of the calendar`,
    ),
    ...noteLines(report.notes),
    `written to ${out}`,
  ];
}
