import { accept } from './evidence/accept.ts';
import { candidatesOf } from './candidates/candidates.ts';
import type { AnnotatedText } from './words/annotated-text.ts';
import { weigh } from './evidence/evidence.ts';
import type { Mentioned } from '../../contract/record.ts';
import { linkMentions } from './linking/link.ts';
import { mentionsOf } from './linking/mention.ts';
import type { Run } from './words/runs.ts';

/** The persons of a text, by first mention. */
export function findPersons(annotated: AnnotatedText, runs: readonly Run[]): Mentioned[] {
  const candidates = candidatesOf(annotated, runs);
  for (const candidate of candidates) weigh(candidate, annotated);
  const persons = linkMentions(mentionsOf(annotated, accept(candidates, annotated)));
  return persons.map(({ name, mentions }) => ({ name, mentions: mentions.map(({ start, end }) => [start, end]) }));
}
