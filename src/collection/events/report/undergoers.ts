import { words } from '../../../text/words.ts';
import { actRoots, isEventNoun } from './act-root.ts';

/** Verbs whose subject undergoes the act: she dies, resigns, marries. */
const ofSubject = new Set(
  'bear die drown marry pass perish quit resign retire stand step succumb wed'.split(' ').flatMap(actRoots),
);
const passive = new Set('be been being is are was were get gets got'.split(' '));
/** Words behind a participle without an object, as in headlines: "Reed shot dead", "Reed arrested in Rome". */
const behindParticiple = new Set(
  'after amid as at before by dead during for from in near of on outside over to under when while with'.split(' '),
);

/**
 * Lists the people to whom the act of a title happens: all but those who do it, the subject of an active verb. Reed is
 * one in "Reed was shot", "the killing of Reed" and "Reed's killing", but not in "Reed shot two guards" and "Reed's
 * mother died". A person whom the title does not name, "she", is one if there is no other.
 */
export function undergoersOf(title: string, trigger: string, persons: readonly string[]): string[] {
  const found = words(title);
  const terms = found.map(({ term }) => term);
  const verb = terms.indexOf(trigger);
  // The mention before the verb that is nearest to it, else the first behind it.
  const positions = persons.map((person) => {
    const name = words(person).at(-1)?.term ?? '';
    const before = terms.lastIndexOf(name, Math.max(verb, 0));
    return before < 0 ? terms.indexOf(name) : before;
  });
  if (verb < 0 || positions.every((at) => at < 0)) return persons.length === 1 ? [...persons] : [];
  const next = terms[verb + 1] ?? 'at';
  const isNoun = isEventNoun(trigger);
  const isOfSubject = !isNoun && actRoots(trigger).some((root) => ofSubject.has(root));
  const isPassive = behindParticiple.has(next) || terms.slice(0, verb).some((term) => passive.has(term));
  return persons.filter((_, person) => {
    const at = positions[person] ?? -1;
    const name = found[at];
    if (!name) return false;
    if (at > verb) return !isOfSubject && (isNoun ? !terms.slice(verb, at).includes('by') : !isPassive);
    const isPossessive = /['’]s$/.test(title.slice(name.start, name.end));
    return isOfSubject ? !isPossessive : isPassive || isPossessive;
  });
}
