import { accept } from './acceptance/accept.ts';
import { candidatesOf } from './candidates/candidates.ts';
import type { AnnotatedText } from './words/annotated-text.ts';
import { weigh } from './evidence/evidence.ts';
import type { Mentioned } from '../../contract/record.ts';
import { linkMentions } from './linking/link.ts';
import { mentionsOf } from './linking/mention.ts';
import type { Run } from './words/runs.ts';

/** Finds the persons of a text, in the order of their first mentions. */
export function findPersons(annotated: AnnotatedText, runs: readonly Run[]): Mentioned[] {
  const candidates = candidatesOf(annotated, runs);
  for (const candidate of candidates) weigh(candidate, annotated);
  const accepted = accept(candidates, annotated);
  const persons = linkMentions(
    mentionsOf(
      annotated,
      candidates.filter((candidate) => accepted.has(candidate)),
    ),
  );
  return persons.map(({ name, mentions }) => ({ name, mentions: mentions.map(({ start, end }) => [start, end]) }));
}
