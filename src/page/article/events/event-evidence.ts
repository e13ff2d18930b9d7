import { Characters } from '../../../text/characters.ts';
import { sentences } from '../../../text/sentences.ts';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import { dateFlagText } from '../../../format/date-flag-text.ts';
import { dateRuleText } from '../../../format/date-rule-text.ts';
import { inQuotes } from '../../../format/in-quotes.ts';

type Event = ArticleDetail['events'][number];

/** Plain words for the rules that give an event the time of another, or of publication. */
const ruleTexts: Record<string, string> = {
  'same-act': 'the same act',
  'same-clause': 'in the same clause',
  joined: 'joined to what is dated',
  continues: 'continues the story',
  story: 'time of the story',
  earlier: 'earlier than the story',
  'reported-by': 'reported by what is dated',
  lead: 'in the lead of a news report',
  news: 'in a news report',
  'reporting-verb': 'verb of reporting',
};

const longestQuote = 60;
/** Length of text, in UTF-16 code units, in which sentences are counted. */
const countedWithin = 2000;

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return inQuotes(line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line);
}

/** Describes how far a passage is from the sentence of an event; '' in the sentence itself. */
function distance(body: string, [start, end]: Event['sentence'], passage: { start: number; end: number }): string {
  const before = passage.end <= start;
  if (!before && passage.start < end) return '';
  const between = before ? body.slice(passage.start, start) : body.slice(end, passage.end);
  if (between.length > countedWithin) return before ? 'much earlier in the text' : 'much later in the text';
  const count = sentences(new Characters(between)).length;
  const place = before ? 'before' : 'after';
  return count === 1 ? `in the sentence ${place}` : `${count} sentences ${place}`;
}

/**
 * Describes the evidence for the time of an event, from the event to the source of its time: “Thursday”: the last
 * before publication, 2 sentences before. Includes why its own date is uncertain.
 */
export function eventEvidence({ articleBody, dates }: ArticleDetail, event: Event): string {
  const steps = event.because.map((passage) => {
    const written = articleBody.slice(passage.start, passage.end);
    const rule = ruleTexts[passage.rule] ?? dateRuleText(passage.rule, written);
    const place = distance(articleBody, event.sentence, passage);
    return [rule === '' ? quote(written) : `${quote(written)}: ${rule}`, place].filter(Boolean).join(', ');
  });
  const date = event.date === null ? undefined : dates[event.date];
  const doubts = date?.flags.map((flag) => dateFlagText(flag, articleBody.slice(date.start, date.end))) ?? [];
  return [...steps, ...doubts].join('; ');
}
