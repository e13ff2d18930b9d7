import { aliasOf } from './alias.ts';
import { accept } from './accept.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import type { Document } from './document.ts';
import { weigh } from './evidence.ts';
import type { Mentioned } from '../../bundle/record.ts';
import { linkMentions, type Mention } from './link.ts';
import { isRelative } from './relatives.ts';
import type { Run } from './runs.ts';

const particles = new Set('van von de der den del la di da dos bin ibn el du'.split(' '));

/** The words that tell people apart: "Van Holm" and "van Holm" are one name. */
function withoutParticles(keys: readonly string[]): string[] {
  const words = keys.filter((key) => !particles.has(key));
  return words.length > 0 ? words : [...keys];
}

/** "jr" for the younger of two of a name, "sr" for the elder, or ''. */
function suffixOf({ tokens }: Document, { from, to }: Candidate): string {
  const key = tokens[to]?.key ?? '';
  if (key === 'jr' || key === 'sr') return key;
  const age = from > 0 ? (tokens[from - 1]?.key ?? '') : '';
  return age === 'younger' ? 'jr' : /^(?:elder|older)$/.test(age) ? 'sr' : '';
}

function mentionOf(document: Document, candidate: Candidate, previous: Candidate | undefined): Mention {
  const { text, tokens } = document;
  const start = tokens[candidate.from]?.start ?? 0;
  const end = tokens[candidate.to]?.end ?? start;
  const written = text.slice(start, end);
  return {
    start,
    end,
    surface: /\s\s|[^\S ]/.test(written) ? written.replace(/\s+/g, ' ') : written,
    keys: withoutParticles(candidate.keys),
    titleKey: candidate.titleKey,
    suffix: suffixOf(document, candidate),
    relative: isRelative(candidate, document),
    alias: previous !== undefined && aliasOf(candidate, document) === previous.to,
  };
}

/** The persons of a text, by first mention. */
export function findPersons(document: Document, runs: readonly Run[]): Mentioned[] {
  const candidates = candidatesOf(document, runs);
  for (const candidate of candidates) weigh(candidate, document);
  const accepted = accept(candidates, document);
  const persons = linkMentions(
    accepted.map((candidate, i) => mentionOf(document, candidate, i > 0 ? accepted[i - 1] : undefined)),
  );
  return persons.map(({ name, mentions }) => ({ name, mentions: mentions.map(({ start, end }) => [start, end]) }));
}
