import { dateFlagText } from '../../../format/date-flag-text.ts';
import { dateRuleText } from '../../../format/date-rule-text.ts';
import { dateText } from '../../../format/date-text.ts';
import { eventTimeText } from '../../../format/event-time-text.ts';
import { modalityTexts } from '../../../format/modality-texts.ts';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import type { TextSpan } from '../../../contract/record.ts';
import type { MarkTarget } from './mark-target.ts';
import type { Marked } from './segments.ts';

/** A highlight in a text: its kind, and its tooltip. */
export interface TextMark {
  kind: 'person' | 'org' | 'place' | 'date' | 'search' | 'current-search' | 'event' | 'open-event' | 'trigger';
  /** Number of the person in the collection. */
  person?: number;
  note: string;
  /** The place to which it leads; undefined for a mark that is no link. */
  target?: MarkTarget;
}

/** Describes a date mention: its meaning, its rule, and why it is uncertain. */
function dateNote(mention: ArticleDetail['dates'][number], body: string): string {
  const written = body.slice(mention.start, mention.end);
  const meaning = mention.edtf === null ? 'not placed on the timeline' : dateText(mention.edtf);
  const doubts = mention.flags.map((flag) => dateFlagText(flag, written));
  return [meaning, dateRuleText(mention.rule, written), ...doubts].filter(Boolean).join('; ');
}

function eventNote({ title, edtf, basis, modality }: ArticleDetail['events'][number]): string {
  const time = edtf === null ? 'no time found' : eventTimeText(edtf, basis);
  return [title, time, modalityTexts[modality]].filter(Boolean).join(', ');
}

/** Names of the collection that an article has. */
export interface CollectionNames {
  /** All people of the collection by number. */
  people: readonly string[];
  org: ReadonlySet<string>;
  place: ReadonlySet<string>;
}

/**
 * Collects all marks of an article's body sorted by start, including search hits. The event whose trigger starts at
 * `trigger` is the open one. `currentHit` is the search hit that the reader went to, one of `hits`.
 */
export function textMarks(
  article: ArticleDetail,
  names: CollectionNames,
  hits: readonly TextSpan[],
  trigger: number | null,
  currentHit: TextSpan | null,
): Marked<TextMark>[] {
  const marked: Marked<TextMark>[] = [];
  for (const { person, mentions } of article.persons)
    for (const span of mentions) {
      const name = names.people[person] ?? '';
      marked.push({
        span,
        mark: { kind: 'person', person, note: name, target: { to: 'name', facet: 'person', name } },
      });
    }
  for (const [facet, found] of [['org', article.organizations] as const, ['place', article.places] as const])
    for (const { name, mentions } of found)
      for (const span of mentions) {
        // A name that the collection joined with another has no page of its own.
        const target: MarkTarget | null = names[facet].has(name) ? { to: 'name', facet, name } : null;
        marked.push({ span, mark: { kind: facet, note: name, ...(target && { target }) } });
      }
  for (const mention of article.dates) {
    const { start, end, edtf } = mention;
    const mark: TextMark = { kind: 'date', note: dateNote(mention, article.articleBody) };
    marked.push({ span: [start, end], mark: edtf === null ? mark : { ...mark, target: { to: 'time', edtf } } });
  }
  for (const event of article.events) {
    const open = event.trigger[0] === trigger;
    if (event.edtf !== null || open)
      marked.push({ span: event.sentence, mark: { kind: open ? 'open-event' : 'event', note: eventNote(event) } });
    if (event.edtf !== null) {
      const target: MarkTarget = { to: 'event', trigger: event.trigger[0] };
      marked.push({ span: event.trigger, mark: { kind: 'trigger', note: eventNote(event), target } });
    }
  }
  for (const span of hits) {
    const current = span[0] === currentHit?.[0];
    marked.push({ span, mark: { kind: current ? 'current-search' : 'search', note: 'matches the search' } });
  }
  return marked.toSorted((a, b) => a.span[0] - b.span[0]);
}
