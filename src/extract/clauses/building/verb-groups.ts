import type { VerbGroup } from '../clause.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from '../tagging/tagged-sentence.ts';
import { form } from '../words/verb-forms.ts';
import { kind, lemmaOfType } from '../words/word-kind.ts';

/** The facts that the auxiliaries before a verb give. */
interface Auxiliaries {
  kinds: number;
  modal: string | null;
  negated: boolean;
  to: boolean;
  /** True if "to" is before all auxiliaries: "to be sold", not "is to meet". */
  infinitive: boolean;
  /** The kinds of the auxiliary directly before the verb. */
  nearest: number;
  /** The kinds of the first auxiliary. */
  leading: number;
}

function readAuxiliaries(sentence: TaggedSentence, first: number, head: number): Auxiliaries {
  const found: Auxiliaries = {
    kinds: 0,
    modal: null,
    negated: false,
    to: false,
    infinitive: false,
    nearest: 0,
    leading: 0,
  };
  for (let at = first; at < head; at++) {
    const kinds = auxiliaryKind(sentence, at);
    if (kinds & kind.negation) found.negated = true;
    if (sentence.tag(at) === tag.to) {
      found.to = true;
      found.infinitive = found.leading === 0;
    }
    if (sentence.tag(at) !== tag.auxiliary) continue;
    if (kinds & kind.modal) found.modal = modalOf(sentence.low(at));
    found.leading ||= kinds;
    found.nearest = kinds;
    found.kinds |= kinds;
  }
  return found;
}

function modalOf(word: string): string {
  const full: Record<string, string> = { ll: 'will', won: 'will', cannot: 'can', d: 'would' };
  return full[word] ?? word.replace(/n$/, '');
}

/** The kinds of an auxiliary; "'s" is "is" before a participle in "ing", and "has" before others. */
function auxiliaryKind(sentence: TaggedSentence, at: number): number {
  if (sentence.low(at) === 's') return kind.be | kind.finite;
  if (sentence.low(at) === 'd') return kind.modal | kind.finite;
  return sentence.kind(at);
}

function tenseOf(kinds: number, { modal, leading, to }: Auxiliaries, own: number): VerbGroup['tense'] {
  if (to && leading & kind.be && !(leading & kind.past)) return 'future';
  if (modal !== null) return modal === 'will' || modal === 'shall' ? 'future' : modal === 'would' ? 'past' : 'present';
  if (leading) return leading & kind.past ? 'past' : 'present';
  if (own & kind.finite) return own & kind.past ? 'past' : 'present';
  return kinds & form.past ? 'past' : 'present';
}

/**
 * Builds the verb group of the tokens `first` to `head`; auxiliaries at `opens`, before the subject, are part of its
 * meaning but not of its range.
 */
export function verbGroup(
  sentence: TaggedSentence,
  offset: number,
  first: number,
  head: number,
  opens = first,
): VerbGroup {
  const auxiliaries = readAuxiliaries(sentence, opens, head);
  const own = auxiliaryKind(sentence, head);
  const kinds = sentence.kind(head);
  const isAuxiliary = sentence.tag(head) === tag.auxiliary;
  // "Being caught", "having met": an auxiliary that is a participle.
  const alone = (auxiliaries.leading & kind.finite) === 0 && auxiliaries.modal === null && !auxiliaries.to;
  const bare = (own & kind.finite) === 0;
  const participle =
    alone && (isAuxiliary ? bare : auxiliaries.leading !== 0 || (kinds & (form.base | form.present | form.past)) === 0);
  const { infinitive } = auxiliaries;
  const finite = !participle && !infinitive;
  const passive = !isAuxiliary && (kinds & form.participle) !== 0 && (auxiliaries.nearest & kind.be) !== 0;
  const token = sentence.token(head);
  return {
    first: first + offset,
    last: head + offset,
    head: head + offset,
    lemma: own & kind.be ? 'be' : token ? lemmaOfType(token.type) || token.low : '',
    form: infinitive ? 'infinitive' : finite ? 'finite' : 'participle',
    tense: finite ? tenseOf(kinds, auxiliaries, own) : null,
    aspect:
      auxiliaries.kinds & kind.have
        ? 'perfect'
        : kinds & form.gerund && (auxiliaries.nearest & kind.be) !== 0
          ? 'progressive'
          : 'simple',
    voice:
      passive || (participle && auxiliaries.leading === 0 && (kinds & form.participle) !== 0) ? 'passive' : 'active',
    modal: auxiliaries.modal,
    negated: auxiliaries.negated || isNegatedBehind(sentence, head, own),
    inverted: opens !== first,
  };
}

/** Checks for "is not", "wasn't", "has no": a verb "be" or "have" with its negation behind it. */
function isNegatedBehind(sentence: TaggedSentence, head: number, own: number): boolean {
  if (own & kind.negation) return true;
  return sentence.tag(head) === tag.auxiliary && (sentence.kind(head + 1) & kind.negation) !== 0;
}

/** Gives a verb of its own the auxiliaries of the verb that it is joined to: "was shot and killed". */
export function shareAuxiliaries(verb: VerbGroup, before: VerbGroup, kinds: number, hasObject: boolean): void {
  const { aspect, voice, modal, form: own } = before;
  // "Did not sell or close": an auxiliary without a sense of its own.
  const isDo = before.first < before.head && aspect === 'simple' && voice === 'active' && own === 'finite';
  const bare = (kinds & form.base) !== 0 && (modal !== null || own === 'infinitive' || isDo);
  const passive = voice === 'passive' && !hasObject;
  const participle = (kinds & form.participle) !== 0 && (passive || (aspect === 'perfect' && voice === 'active'));
  if (!bare && !participle) return;
  verb.tense = before.tense;
  verb.aspect = aspect;
  verb.modal = modal;
  verb.negated = before.negated;
  verb.form = own;
  verb.voice = bare ? 'active' : voice;
}
