import { isEnglish } from '../contract/is-english.ts';
import { findDates } from './dates/find-dates.ts';
import type { Draft } from './draft.ts';
import { findEvents } from './events/find-events.ts';
import { deriveHeadline } from './headline/derive-headline.ts';
import { findKeywords } from './keywords/find-keywords.ts';
import { detectLanguage } from './language/detect-language.ts';
import { findNames } from './names/find-names.ts';

/** Looks for one kind of thing in an article and adds it to the draft, where it sees what the stages before it found. */
type Stage = (draft: Draft) => void;

// The rules for dates, names, keywords and events are rules of English; a text too short to tell is taken for English.
function inEnglish(stage: Stage): Stage {
  return (draft) => {
    if (draft.english) stage(draft);
  };
}

function language(draft: Draft): void {
  draft.inLanguage ??= detectLanguage(draft.text);
  draft.english = isEnglish(draft.inLanguage);
}

function wordCount(draft: Draft): void {
  draft.wordCount = draft.text.searchWords.terms.length;
}

function headline(draft: Draft): void {
  if (draft.article.headline === undefined) draft.headline = deriveHeadline(draft.text, draft.english);
}

function dates(draft: Draft): void {
  draft.dates = findDates(draft.text, draft.article.datePublished);
}

function names(draft: Draft): void {
  const { persons, organizations, places } = findNames(draft.text);
  draft.persons = persons;
  draft.organizations = organizations;
  draft.places = places;
}

function keywords(draft: Draft): void {
  draft.keywords = findKeywords(draft.text, draft.headline, draft);
}

function events(draft: Draft): void {
  draft.events = findEvents(draft.text, draft.dates, draft.persons);
}

/** What is looked for in an article, in this order: each stage may build on those before it. */
export const stages: readonly (readonly [name: string, stage: Stage])[] = [
  ['language', language],
  ['words', wordCount],
  ['headline', headline],
  ['dates', inEnglish(dates)],
  ['names', inEnglish(names)],
  ['keywords', inEnglish(keywords)],
  ['events', inEnglish(events)],
];
