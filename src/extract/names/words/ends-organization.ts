import { isCapitalised, type AnnotatedText } from './annotated-text.ts';
import { heads, isListedName, kind, kindsAt } from '../lexicon/lexicon.ts';
import type { Run } from './runs.ts';

/**
 * Checks whether an organisation's name ends at a token and a person's name begins behind it: "of the Orrin Union Ana
 * Holm said".
 */
export function endsOrganization({ tokens }: AnnotatedText, at: number, [from, to]: Run): boolean {
  const token = tokens[at];
  if (!token || at === from || at + 2 > to || token.gap !== 'space' || !isCapitalised(tokens[at - 1])) return false;
  const isHead = kindsAt(token) & heads || (token.key === 'nations' && tokens[at - 1]?.key === 'united');
  const next = kindsAt(tokens[at + 1]);
  const givenOnly = next & kind.given && !(next & (kind.common | kind.city | kind.country | kind.known | heads));
  return Boolean(isHead && givenOnly) && !(kindsAt(tokens[to]) & heads) && !isListedName(kindsAt(tokens[at - 1]));
}
