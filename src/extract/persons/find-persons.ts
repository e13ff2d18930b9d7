import { accept } from './accept.ts';
import { candidatesOf } from './candidates.ts';
import type { Document } from './document.ts';
import { weigh } from './evidence.ts';
import type { Mentioned } from '../../bundle/record.ts';
import { linkMentions } from './link.ts';
import { mentionsOf } from './mention.ts';
import type { Run } from './runs.ts';

/** The persons of a text, by first mention. */
export function findPersons(document: Document, runs: readonly Run[]): Mentioned[] {
  const candidates = candidatesOf(document, runs);
  for (const candidate of candidates) weigh(candidate, document);
  const persons = linkMentions(mentionsOf(document, accept(candidates, document)));
  return persons.map(({ name, mentions }) => ({ name, mentions: mentions.map(({ start, end }) => [start, end]) }));
}
