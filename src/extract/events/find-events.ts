import { parseEdtf } from '../../time/edtf.ts';
import type { DateMention, EventMention, TextSpan } from '../../contract/record.ts';
import type { Passage } from '../tokens/passage.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { Discourse } from './time/discourse.ts';
import { findPredicates, type FoundPredicates } from './predicates/find-predicates.ts';
import type { Predicate } from './predicates/predicate.ts';
import { datelineEnd, isByline, isHeading } from './sentences/heading.ts';
import { isNews } from './sentences/is-news.ts';
import { parseText, type Names, type SentenceParts } from './sentences/parsed-text.ts';
import { eventTitle } from '../titles/event-title.ts';
import { nounTitle } from '../titles/noun-title.ts';
import { distinctEvents } from './distinct-events.ts';
import { Referents } from '../titles/references/referents.ts';
import { participantsOf } from './participants/participants.ts';

/** The sentences at the beginning of a text that may give the time of its story. */
const leadLength = 6;

/** A sentence with its predicates, for people who ask why. */
export interface SentenceEvents extends FoundPredicates {
  sentence: SentenceParts;
  isHeadline: boolean;
}

/** The parts of an article that its events are found from. */
export interface EventSource {
  /** The id of the article. */
  id: string;
  text: TokenizedText;
  /** Ascending; events refer to them by their index. */
  dates: readonly DateMention[];
  names: Names;
  /** EDTF of the publication date, null if unknown. */
  datePublished: string | null;
}

/** Finds the sentences that may report something, with their predicates. `news` says that the text reports news. */
function parse({ text, dates, names, datePublished }: EventSource, news: boolean): SentenceEvents[] {
  const { passage, text: body } = text;
  const publication = datePublished === null ? null : (parseEdtf(datePublished)?.end ?? null);
  if (!news && !dates.some(({ edtf }) => edtf !== null)) return [];
  const first = text.sentences[0]?.[0];
  let hasHeadline = false;
  const sentences = parseText(text, dates, names, ([start, end], tokens) => {
    const line = body.slice(start, end);
    if (isByline(line)) return false;
    if (!isHeading(line, tokens)) return true;
    if (start === first) hasHeadline = true;
    return start === first;
  });
  return sentences.map((sentence) => {
    const parts = sentence.dates.length === 0 ? sentence : withoutDateline(sentence, body);
    const isHeadline = hasHeadline && sentence.span[0] === first;
    const { predicates, rejections } = findPredicates(passage, parts, publication, isHeadline);
    return { sentence: parts, isHeadline, predicates, rejections };
  });
}

function reportsNews({ text, dates, datePublished }: EventSource): boolean {
  return datePublished !== null && isNews(text.passage, dates, datePublished);
}

/** The sentences of an article that may report something, with their predicates and why others make no event. */
export function sentenceEvents(source: EventSource): SentenceEvents[] {
  return parse(source, reportsNews(source));
}

function withoutDateline(sentence: SentenceParts, body: string): SentenceParts {
  const dateline = sentence.span[0] + datelineEnd(body.slice(sentence.span[0], sentence.span[1]));
  if (dateline === sentence.span[0]) return sentence;
  return { ...sentence, dates: sentence.dates.filter(({ date }) => date.end > dateline) };
}

function triggerOf({ tokens }: Passage, at: number): TextSpan {
  const token = tokens[at];
  return [token?.start ?? 0, token?.end ?? 0];
}

/**
 * Finds the events of an English article: its predicates that report or plan something, each with who takes part, its
 * time and the evidence for it. Headings, datelines, states, opinions in quotes, questions and habits make no event.
 * Time is linear in the length of the text.
 */
export function findEvents(source: EventSource): EventMention[] {
  const { id, text, datePublished } = source;
  const { passage } = text;
  const news = reportsNews(source);
  const found = parse(source, news);
  const lead: Predicate[] = [];
  for (const { predicates } of found.slice(0, leadLength))
    for (const predicate of predicates) if (predicate.date !== null) lead.push(predicate);
  const discourse = new Discourse(passage, datePublished, news, lead);
  const referents = new Referents(passage);
  const distinct: EventMention[] = [];
  for (const [number, { sentence, predicates, isHeadline }] of found.entries()) {
    if (predicates.length === 0) {
      referents.read(sentence);
      continue;
    }
    const participants = participantsOf(passage, predicates, found[number - 1]?.sentence);
    const titled = new Set(predicates.map(({ clause }) => clause));
    const events = predicates.map((predicate, at): EventMention => {
      const { date, edtf, basis, because } = discourse.timeOf(predicate, predicates, number, isHeadline);
      const trigger = triggerOf(passage, predicate.at);
      const { persons = [], organizations = [] } = participants[at] ?? {};
      return {
        id: `${id}#${trigger[0]}`,
        title: eventTitle(passage, sentence, predicate, referents, titled),
        trigger,
        sentence: sentence.span,
        persons,
        organizations,
        date,
        edtf,
        basis,
        modality: predicate.modality,
        because,
      };
    });
    const kept = distinctEvents(events, (at) => {
      const predicate = predicates[at];
      return predicate ? nounTitle(passage, sentence, predicate, referents) : '';
    });
    distinct.push(...kept);
    referents.read(sentence);
  }
  return distinct;
}
