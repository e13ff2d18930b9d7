import type { CorrectionOf } from '../../../contract/corrections.ts';
import type { Draft } from '../draft.ts';
import { findName, findShown } from '../find-name.ts';
import { moveNames } from '../move-names.ts';
import { nothing } from './result.ts';
import type { Result } from './result.ts';

/** Groups mentions, `<article id>#<start>`, by the article. */
function byArticle(mentions: readonly string[]): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const mention of mentions) {
    const hash = mention.lastIndexOf('#');
    const article = mention.slice(0, hash);
    starts.set(article, [...(starts.get(article) ?? []), Number(mention.slice(hash + 1))]);
  }
  return starts;
}

/**
 * Moves the mentions of a person in some articles, or some mentions, to another person, whom it makes unless there is
 * one of that name. How often the texts spell whom how is not known without them, so a new person has no spellings.
 */
export function splitPerson(draft: Draft, correction: CorrectionOf<'split-person'>): Result {
  const { name, to } = correction;
  const from = findName(draft, 'persons', name);
  if (!from) return nothing(draft, `person "${name}"`);
  const named = new Set(draft.articles.filter(({ persons }) => persons.includes(from)).map(({ id }) => id));
  const mentions = byArticle(correction.mentions);
  const missing = [...new Set([...correction.articles, ...mentions.keys()])]
    .filter((article) => !named.has(article))
    .map((article) => `person "${name}" in article "${article}"`);
  const target = findShown(draft, 'persons', to) ?? { name: to, spellings: [] };
  if (target === from) return { draft, missing };
  const only = { articles: new Set(correction.articles), mentions };
  if (![...only.articles, ...mentions.keys()].some((article) => named.has(article))) return { draft, missing };
  return { draft: moveNames(draft, { from, kind: 'persons', to: target, toKind: 'persons', only }), missing };
}
