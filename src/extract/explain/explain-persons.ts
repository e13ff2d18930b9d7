import { after, before } from '../names/candidates/around.ts';
import { candidatesOf, type NameCandidate } from '../names/candidates/candidates.ts';
import { accept } from '../names/acceptance/accept.ts';
import { surfacesOf } from '../names/acceptance/surfaces.ts';
import { enough, reasonsOf, weigh } from '../names/evidence/evidence.ts';
import { kind } from '../names/lexicon/lexicon.ts';
import { linkMentions, type Link } from '../names/linking/link.ts';
import { mentionsOf, type Mention } from '../names/linking/mention.ts';
import { annotateText, type AnnotatedText } from '../names/words/annotated-text.ts';
import { cue, cuesAt } from '../names/words/cues.ts';
import { findRuns } from '../names/words/runs.ts';
import type { Token } from '../tokens/token.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { indented, quoteAt } from './lines.ts';

function namesOf(bits: number, table: Readonly<Record<string, number>>): string {
  return Object.keys(table)
    .filter((name) => bits & (table[name] ?? 0))
    .join(', ');
}

function cueLine(where: string, token: Token | undefined): string[] {
  const cues = namesOf(cuesAt(token), cue);
  return token && cues !== '' ? [`${where} "${token.text}": ${cues}`] : [];
}

function rounded(points: number): string {
  return String(Math.round(points * 100) / 100);
}

/** The lists that contain each word of a candidate, the cues beside it, and the points of each rule. */
function evidenceLines(candidate: NameCandidate, annotated: AnnotatedText): string[] {
  return [
    ...candidate.keys.map((key, at) => `${key}: ${namesOf(candidate.kinds[at] ?? 0, kind) || 'in no list'}`),
    ...cueLine('before', before(candidate, annotated)),
    ...cueLine('behind', after(candidate, annotated)),
    ...reasonsOf(candidate, annotated).map(
      ({ reason, points }) => `${points > 0 ? '+' : ''}${rounded(points)} ${reason}`,
    ),
  ];
}

type TextRange = Pick<Mention, 'start' | 'end'>;

/** Explains one candidate: its score against what a person needs, then its evidence. */
function candidateLines(candidate: NameCandidate, together: number, annotated: AnnotatedText): string[] {
  const score = `score ${rounded(candidate.score)}, of all mentions together ${rounded(together)}`;
  return [`${score}; accepted from ${enough}`, ...evidenceLines(candidate, annotated)];
}

/**
 * Explains each person by its mentions: the rule that accepted it, the mention that it was linked to and by which rule,
 * and the evidence. Each rejected candidate follows with the evidence that was not enough.
 */
export function explainPersons(tokenized: TokenizedText): string[] {
  const annotated = annotateText(tokenized);
  const candidates = candidatesOf(annotated, findRuns(annotated));
  for (const candidate of candidates) weigh(candidate, annotated);
  const scores = new Map(
    surfacesOf(candidates).flatMap(({ candidates: all, score }) => all.map((one) => [one, score])),
  );
  const accepted = accept(candidates, annotated);
  const kept = candidates.filter((candidate) => accepted.has(candidate));
  const mentions = mentionsOf(annotated, kept);
  const candidateOf = new Map(mentions.map((mention, at) => [mention, kept[at]]));
  const links = new Map<Mention, Link>();
  const persons = linkMentions(mentions, (mention, link) => links.set(mention, link));
  const quoted = ({ start, end }: TextRange) => quoteAt(annotated.text, start, end, tokenized.text.length);
  const explained = (candidate: NameCandidate) => candidateLines(candidate, scores.get(candidate) ?? 0, annotated);

  const lines: string[] = [];
  for (const person of persons) {
    lines.push(`person ${person.name}`);
    for (const mention of person.mentions) {
      const candidate = candidateOf.get(mention);
      const link = links.get(mention);
      if (!candidate || !link) continue;
      lines.push(`  ${quoted(mention)}: accepted by ${accepted.get(candidate)}`);
      lines.push(`    ${link.to ? `linked to ${quoted(link.to)}` : 'first mention'} by ${link.rule}`);
      lines.push(...indented(explained(candidate), 2));
    }
  }
  for (const candidate of candidates.filter((one) => !accepted.has(one))) {
    const range = {
      start: annotated.tokens[candidate.from]?.start ?? 0,
      end: annotated.tokens[candidate.to]?.end ?? 0,
    };
    lines.push(`no person ${quoted(range)}`);
    if ((scores.get(candidate) ?? 0) >= enough) lines.push('  rejected by strong evidence against one of the mentions');
    lines.push(...indented(explained(candidate)));
  }
  return lines;
}
