import { inStep } from '../base/step-error.ts';
import { isEnglish } from '../contract/is-english.ts';
import type { ArticleRecord } from '../contract/record.ts';
import { findDates } from './dates/find-dates.ts';
import type { Draft } from './draft.ts';
import { findEvents } from './events/find-events.ts';
import { deriveHeadline } from './headline/derive-headline.ts';
import { findKeywords } from './keywords/find-keywords.ts';
import { detectLanguage } from './language/detect-language.ts';
import { findNames } from './names/find-names.ts';

/** A pure function that returns the fields of the record that it finds; the draft contains those of earlier stages. */
type Stage = (draft: Draft) => Partial<ArticleRecord>;

type NamedStage = readonly [name: string, stage: Stage];

// The rules for dates, names, keywords and events are rules of English. A text whose language was not detected counts
// as English.
function inEnglish(stage: Stage): Stage {
  return (draft) => (isEnglish(draft.inLanguage) ? stage(draft) : {});
}

function language({ inLanguage, text }: Draft): Partial<ArticleRecord> {
  const detected = inLanguage ?? detectLanguage(text);
  return detected === undefined ? {} : { inLanguage: detected };
}

function wordCount({ text }: Draft): Partial<ArticleRecord> {
  return { wordCount: text.searchWords.terms.length };
}

function headline({ article, inLanguage, text }: Draft): Partial<ArticleRecord> {
  return article.headline === undefined ? { headline: deriveHeadline(text, isEnglish(inLanguage)) } : {};
}

/** The stages by name, in their order: each may use the fields that the stages before it found. */
export const stages: readonly NamedStage[] = [
  ['language', language],
  ['words', wordCount],
  ['headline', headline],
  ['dates', inEnglish(({ text, article }) => ({ dates: findDates(text, article.datePublished) }))],
  ['names', inEnglish(({ text }) => findNames(text))],
  ['keywords', inEnglish((draft) => ({ keywords: findKeywords(draft.text, draft.headline, draft) }))],
  [
    'events',
    inEnglish((draft) => {
      const { id, text, dates, article } = draft;
      return { events: findEvents({ id, text, dates, names: draft, datePublished: article.datePublished }) };
    }),
  ],
];

/**
 * Runs a stage and adds the fields that it returns to the draft, which it returns: a copy for each stage would cost as
 * much as a small stage. Throws StepError with the stage's name.
 */
export function addFound(draft: Draft, [name, stage]: NamedStage): Draft {
  return Object.assign(
    draft,
    inStep(name, () => stage(draft)),
  );
}
