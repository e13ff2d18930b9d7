import type { Clause } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import { isReporting } from '../../english/reporting-verbs.ts';
import { openers } from './included-clauses.ts';
import { tagAt, type TitledSentence } from './title-source.ts';

/** Words of a title. */
export interface Piece {
  text: string;
  /** The token that the text ends with. */
  at: number;
  /** True if a space separates it from the piece before. */
  spaced: boolean;
}

/** The sentence that a title is from. */
interface EndSource {
  passage: Passage;
  sentence: TitledSentence;
}

const particles = new Set(['out', 'up', 'down', 'off', 'away', 'back', 'over', 'apart', 'together']);
/** Checks for a particle that may end a clause: "put the fire out". */
export function isParticle(word = ''): boolean {
  return particles.has(word.toLowerCase());
}
/** Tags outside noun groups behind which a title may end. */
const endings = new Set<number>([tag.noun, tag.modifier, tag.pronoun, tag.verb, tag.adverb, tag.none, tag.date]);

/** Checks for a verb that needs the words behind it: "voted for Lee to serve | as", "said | that". */
function isBareVerb(clause: Clause | undefined, at: number): boolean {
  return clause?.verb.head === at && (clause.verb.form !== 'finite' || isReporting(clause.verb.lemma));
}

/**
 * Checks whether a title may end with a piece: the last token of a noun group or of a base of one, a particle, or a
 * verb or an adverb before a preposition.
 */
export function isEnd(source: EndSource, piece: Piece, next: Piece | undefined): boolean {
  const found = tagAt(source.sentence, piece.at);
  const following = next ? tagAt(source.sentence, next.at) : tag.mark;
  const isMark = following === tag.comma || following === tag.mark || following === tag.quote;
  if (next?.at === piece.at + 1 && ((!next.spaced && !isMark) || following === tag.possessive)) return false;
  // A subject is no end: "said he | can", but "passed a law | banning it".
  const { clauses, owners, first: start } = source.sentence.parsed;
  const isVerb = following === tag.verb || following === tag.auxiliary;
  if (isVerb && clauses[owners[(next?.at ?? start) - start] ?? -1]?.kind !== 'participle') return false;
  if (found === tag.pronoun) return true;
  const { groups } = source.sentence.parsed;
  const group = groups.find(({ first, last }) => first <= piece.at && piece.at <= last);
  if (group) {
    const inside = next !== undefined && next.at > piece.at && next.at <= group.last;
    const isJoined = following === tag.coordinator && low(source.passage, group.preposition ?? -1) !== 'between';
    return !inside || (piece.at >= group.head && (following === tag.preposition || isJoined));
  }
  if (found === tag.preposition) return isParticle(low(source.passage, piece.at)) && following !== tag.noun;
  if (found === tag.adverb && following === tag.to) return true;
  return (
    endings.has(found) &&
    (!next || following === tag.preposition || (found === tag.verb && following === tag.adverb) || isMark)
  );
}

/** Prepositions that verbs need: "called | for a vote". */
const governed = new Map(
  Object.entries({
    call: 'for',
    ask: 'for',
    look: 'for',
    account: 'for',
    lead: 'to',
    refer: 'to',
    amount: 'to',
    contribute: 'to',
    result: 'in',
    rely: 'on',
    depend: 'on',
    focus: 'on',
    consist: 'of',
    deal: 'with',
    begin: 'with',
  }),
);
/** Adverbs that belong to the words behind them. */
const weak = /^(?:just|only|even|ahead|almost|nearly|about)$/;
/** Nouns that "before" and "after" date. */
const units = /^(?:day|night|week|month|year|morning|evening)$/;

/** Checks for a piece that needs the words behind it in the sentence, even where the title leaves them out. */
function isCutOff({ passage, sentence }: EndSource, { at }: Piece): boolean {
  const [found, behind] = [tagAt(sentence, at), tagAt(sentence, at + 1)];
  const isVerbBehind = behind === tag.verb || behind === tag.auxiliary;
  // "Without saying | if", "moved in the day | before the blast", "he went | back".
  if (found === tag.verb && behind === tag.subordinator && low(passage, at).endsWith('ing')) return true;
  if (units.test(low(passage, at)) && /^(?:before|after)$/.test(low(passage, at + 1))) return true;
  if (found === tag.verb && isParticle(low(passage, at + 1))) return true;
  // "At a height never | seen", "a plan designed | to".
  if (found === tag.adverb && isVerbBehind) return true;
  if (found === tag.verb && behind === tag.to) return true;
  // "Enough for the least | demanding".
  if (found === tag.modifier && isVerbBehind) return true;
  if (low(passage, at) === 'those') return isVerbBehind || behind === tag.relative || behind === tag.preposition;
  // "With the paper | claiming so", "with over a thousand | in Peru", but "met with farmers".
  const isGerund = isVerbBehind && low(passage, at + 1).endsWith('ing');
  const isNumber = behind === tag.preposition && passage.tokens[at]?.kind === 'digits';
  if (!isGerund && !isNumber) return false;
  let { preposition = null } = sentence.parsed.groups.find(({ first, last }) => first <= at && at <= last) ?? {};
  if (preposition === null) return false;
  // "With about over a thousand".
  while (tagAt(sentence, preposition - 1) === tag.preposition || tagAt(sentence, preposition - 1) === tag.adverb)
    preposition--;
  return openers.has(low(passage, preposition)) && tagAt(sentence, preposition - 1) !== tag.verb;
}

/** Returns the base form of a verb that is the head of a clause; '' for others. */
function lemmaOf({ sentence }: EndSource, at: number): string {
  return sentence.parsed.clauses.find(({ verb }) => verb.head === at)?.verb.lemma ?? '';
}

/** Checks whether a title that ends with a piece says what its sentence says: no phrase is without its other half. */
export function isGoodEnd(source: EndSource, piece: Piece, next: Piece | undefined): boolean {
  if (isCutOff(source, piece)) return false;
  if (!next) return true;
  const found = tagAt(source.sentence, piece.at);
  if (found === tag.adverb && weak.test(piece.text)) return false;
  if (found === tag.verb && governed.get(lemmaOf(source, piece.at)) === low(source.passage, next.at)) return false;
  const following = tagAt(source.sentence, next.at);
  const { clauses, owners, first } = source.sentence.parsed;
  const clause = clauses[owners[piece.at - first] ?? -1];
  const isBeforeVerb = clause !== undefined && piece.at < clause.verb.head;
  if (isBeforeVerb && !(clause.object && clause.object.last <= piece.at)) return false;
  const { preposition = null } = source.sentence.parsed.groups.find((each) => each.head === piece.at) ?? {};
  const isInChain = low(source.passage, preposition ?? -1) === 'of';
  const isPart = low(source.passage, next.at) === 'of' && (isInChain || !/[^s]s$/.test(piece.text));
  // "He went back | to look for it".
  if (found === tag.adverb && following === tag.to && isParticle(piece.text)) return false;
  if (isPart || isBareVerb(clause, piece.at)) return false;
  // Two groups without a word between: "gave the town | a bridge".
  return next.at !== piece.at + 1 || following > tag.modifier || found === tag.adverb;
}
