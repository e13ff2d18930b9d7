import type { ArticleRecord, EventMention } from '../../contract/record.ts';
import { sentenceEvents, type SentenceEvents } from '../events/find-events.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { quoteAt } from './lines.ts';

function explainEvent(event: EventMention, text: string): string[] {
  const { persons, organizations, edtf, basis, modality, because, trigger } = event;
  const names = [...persons, ...organizations];
  return [
    `event ${quoteAt(text, ...trigger)}: ${modality}, ${edtf === null ? 'without a time' : `${edtf} (${basis})`}`,
    `  title: ${event.title}`,
    ...(names.length > 0 ? [`  with ${names.join(', ')}`] : []),
    ...because.map(({ start, end, rule }) => `  by ${rule}: ${quoteAt(text, start, end)}`),
  ];
}

/** Explains each sentence that was parsed: its clauses, its events, and why other clauses and dates give none. */
function explainSentence(
  { sentence, rejections }: SentenceEvents,
  events: readonly EventMention[],
  { passage, text }: TokenizedText,
): string[] {
  const own = events.filter(({ sentence: [start] }) => start === sentence.span[0]);
  const span = (first: number, last: number): [number, number] => [
    passage.tokens[first]?.start ?? 0,
    passage.tokens[last]?.end ?? 0,
  ];
  const clauses = sentence.parsed.clauses.map(
    ({ kind, verb }) => `  ${kind} clause of ${quoteAt(text, ...span(verb.first, verb.last))}`,
  );
  const against = rejections.map(({ at, reason }) => `  no event for ${quoteAt(text, ...span(at, at))}: ${reason}`);
  const about = own.flatMap((event) => explainEvent(event, text)).map((line) => `  ${line}`);
  return [`sentence ${quoteAt(text, ...sentence.span)}`, ...clauses, ...about, ...against];
}

/** Explains the events of a record: by sentence, the clauses, the events with their evidence, and what gave none. */
export function explainEvents(text: TokenizedText, record: ArticleRecord): string[] {
  const found = sentenceEvents({ ...record, text, names: record });
  return found.flatMap((sentence) => explainSentence(sentence, record.events, text));
}
