import type { ArticleRecord, DateMention, EventMention, TextSpan } from '../../contract/record.ts';
import { tokensOf } from '../events/find-events.ts';
import { hasFiniteVerb } from '../events/finite-verb.ts';
import { datelineEnd, isHeading } from '../events/heading.ts';
import { timesAction } from '../events/timing.ts';
import { passageFrom, type Passage } from '../tokens/passage.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { quoteAt } from './lines.ts';

function explainEvent(event: EventMention, date: DateMention, text: string): string[] {
  const persons = event.persons.length > 0 ? `, persons ${event.persons.join(', ')}` : '';
  return [
    `event ${date.edtf}: ${event.modality}, by the date ${quoteAt(text, date.start, date.end)}${persons}`,
    `  ${quoteAt(text, ...event.sentence)}`,
  ];
}

function sentencePassage({ passage }: TokenizedText, [start, end]: TextSpan): Passage {
  const first = passage.tokens.findIndex((token) => token.start >= start);
  return passageFrom(passage, first, end);
}

/** The first condition of an event that a dated sentence fails. */
function reasonAgainst(date: DateMention, tokenized: TokenizedText): string {
  const sentence = tokenized.sentences.find(([start, end]) => start <= date.start && date.end <= end);
  if (!sentence) return 'it lies in no sentence';
  const text = tokenized.text.slice(...sentence);
  const passage = sentencePassage(tokenized, sentence);
  if (isHeading(text, passage)) return 'its sentence is a heading, a byline or a source';
  if (!hasFiniteVerb(passage)) return 'its sentence has no finite verb';
  if (date.end <= sentence[0] + datelineEnd(text)) return 'it is part of the dateline';
  if (!timesAction(passage, date, tokensOf(passage, date.start, date.end, 0)))
    return 'it is part of a name, a life span or a comparison, or belongs to a noun';
  return 'its sentence has an event for the same calendar time or the same range';
}

/** Explains each event by its sentence, date and modality, and each calendar date without an event. */
export function explainEvents(tokenized: TokenizedText, { dates, events }: ArticleRecord): string[] {
  const { text } = tokenized;
  const dated = new Set(events.map(({ date }) => date));
  const explained = events.flatMap((event) => {
    const date = event.date === null ? undefined : dates[event.date];
    return date ? explainEvent(event, date, text) : [];
  });
  const without = dates.filter(({ edtf }, at) => edtf !== null && !dated.has(at));
  return [
    ...explained,
    ...without.map(
      (date) => `no event for the date ${quoteAt(text, date.start, date.end)}: ${reasonAgainst(date, tokenized)}`,
    ),
  ];
}
