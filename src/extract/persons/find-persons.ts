import { accept } from './accept.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import type { Document } from './document.ts';
import { weigh } from './evidence.ts';
import type { Mentioned } from '../../bundle/record.ts';
import { linkMentions, type Mention } from './link.ts';
import type { Run } from './runs.ts';

const particles = new Set('van von de der den del la di da dos bin ibn el du'.split(' '));

/** The words that tell people apart: "Van Holm" and "van Holm" are one name. */
function withoutParticles(keys: readonly string[]): string[] {
  const words = keys.filter((key) => !particles.has(key));
  return words.length > 0 ? words : [...keys];
}

function mentionOf({ text, tokens }: Document, candidate: Candidate): Mention {
  const start = tokens[candidate.from]?.start ?? 0;
  const end = tokens[candidate.to]?.end ?? start;
  return {
    start,
    end,
    surface: text.slice(start, end).replace(/\s+/g, ' '),
    keys: withoutParticles(candidate.keys),
    titleKey: candidate.titleKey,
  };
}

/** The persons of a text, by first mention. */
export function findPersons(document: Document, runs: readonly Run[]): Mentioned[] {
  const candidates = runs.flatMap((run) => candidatesOf(document, run));
  for (const candidate of candidates) weigh(candidate, document);
  const accepted = accept(candidates, document);
  const persons = linkMentions(accepted.map((candidate) => mentionOf(document, candidate)));
  return persons.map(({ name, mentions }) => ({ name, mentions: mentions.map(({ start, end }) => [start, end]) }));
}
