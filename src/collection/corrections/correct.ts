import type { Correction, CorrectionOf } from '../../contract/corrections.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';
import { closeDraft } from './close-draft.ts';
import { articleCorrector } from './correct-article.ts';
import { openDraft } from './draft.ts';
import type { Content, Draft, Name } from './draft.ts';
import { hideArticle, setDate, setHeadline } from './kinds/articles.ts';
import { changeKind } from './kinds/change-kind.ts';
import { hideEvent, redateEvent, retitleEvent, undateEvent } from './kinds/events.ts';
import { mergeEvents } from './kinds/merge-events.ts';
import { mergePeople, removePerson, renamePerson } from './kinds/people.ts';
import { removeName } from './kinds/remove-name.ts';
import type { Result } from './kinds/result.ts';
import { splitEvent } from './kinds/split-event.ts';
import { splitPerson } from './kinds/split-person.ts';

/** Corrected contents of a bundle. */
export interface CorrectedContent extends Content {
  /** The articles of the corrected contents by their numbers before the corrections; hidden ones are left out. */
  order: number[];
  /** Applies the corrections to a text of the bundle. */
  correctArticle: (article: ArticleDetail) => ArticleDetail;
  /** For each correction the entries that apply to nothing, as `person "Ada Quist"`; empty if all apply. */
  missing: string[][];
  /** The numbers of people whose spellings can only be counted in the texts, since they were split. */
  uncounted: number[];
}

/** The function that applies each kind of correction. */
const appliers: { readonly [Kind in Correction['kind']]: (draft: Draft, correction: CorrectionOf<Kind>) => Result } = {
  'merge-people': mergePeople,
  'split-person': splitPerson,
  'rename-person': renamePerson,
  'not-a-person': removePerson,
  'person-to-organization': changeKind,
  'organization-to-person': changeKind,
  'article-headline': setHeadline,
  'article-date': setDate,
  'hide-article': hideArticle,
  'merge-events': mergeEvents,
  'split-event': splitEvent,
  'retitle-event': retitleEvent,
  'redate-event': redateEvent,
  'undate-event': undateEvent,
  'hide-event': hideEvent,
  'remove-keyword': removeName,
  'remove-place': removeName,
};

function apply<Kind extends Correction['kind']>(draft: Draft, correction: CorrectionOf<Kind>): Result {
  return appliers[correction.kind](draft, correction);
}

/** Lists the people of whom some mentions were moved, and those to whom, by their last names. */
function splitNames({ moves }: Draft): Name[] {
  const split = new Set<Name>();
  for (const { from, to, only } of moves) {
    if (only !== null) split.add(from);
    if (to && split.has(from)) split.add(to);
  }
  return [...split];
}

/**
 * Applies corrections to the contents of a bundle, each to the result of those before it. Pure: the page and the
 * generator both use it, and so have the same view.
 */
export function correct(content: Content, corrections: readonly Correction[]): CorrectedContent {
  if (corrections.length === 0) {
    const order = content.index.articles.id.map((_, at) => at);
    return { ...content, order, correctArticle: (article) => article, missing: [], uncounted: [] };
  }
  const opened = openDraft(content);
  const missing: string[][] = [];
  let draft = opened;
  for (const correction of corrections) {
    const result = apply(draft, correction);
    draft = result.draft;
    missing.push(result.missing);
  }
  const { numberOf, ...closed } = closeDraft(draft);
  const uncounted = splitNames(draft).flatMap((name) => numberOf('persons', name) ?? []);
  return { ...closed, correctArticle: articleCorrector(opened, draft, numberOf), missing, uncounted };
}
