import { actClasses } from '../../../extract/lexicon/lists/act-classes.ts';
import { reportingVerbs } from '../../../extract/lexicon/lists/reporting-verbs.ts';
import { memoize } from '../../../base/memoize.ts';
import type { Word } from '../../../text/words.ts';
import { actRoots } from './act-root.ts';

/** From the root of a verb or a noun to the classes of acts that it may name. */
const classesOf = new Map<string, Set<string>>();
const ofKind = { once: new Set<string>(), rarely: new Set<string>(), speech: new Set<string>() };

function addToClass(name: string, member: string): void {
  const [verb = '', particle] = member.split('-');
  for (const root of actRoots(verb)) {
    const key = particle === undefined ? root : `${root}-${particle}`;
    classesOf.set(key, (classesOf.get(key) ?? new Set()).add(name));
  }
}

for (const [at, line] of actClasses.entries()) {
  const name = `class ${at}`;
  const [first = '', ...others] = line.split(' ');
  const kind = first === 'once' || first === 'rarely' ? first : undefined;
  if (kind) ofKind[kind].add(name);
  for (const member of kind ? others : [first, ...others]) addToClass(name, member);
}

const speechActs = new Set(['accusation', 'account', 'address', 'answer', 'remark']);
for (const entry of reportingVerbs) {
  const [verb = '', ...classes] = entry.split(' ');
  for (const act of classes.filter((name) => speechActs.has(name))) {
    ofKind.speech.add(`class ${act}`);
    addToClass(`class ${act}`, verb);
  }
}

/** Roots of verbs that say little by themselves: the noun beside them names the act. */
const lightVerbs = new Set(
  'be carry conduct experience file give go happen have hit hold host make occur reach see shake stage strike suffer take'
    .split(' ')
    .flatMap(actRoots),
);

function classesOfRoots(roots: readonly string[]): string[] {
  return roots.flatMap((root) => [...(classesOf.get(root) ?? [])]);
}

const particles = new Set(
  [...actClasses, ...reportingVerbs].flatMap((line) => [...line.matchAll(/-(\S+)/g)].map(([, particle]) => particle)),
);

/** The classes that a word is in. */
const classesOfWord = memoize((term) => classesOfRoots(actRoots(term)));

/** Lists the classes of a word, first of it with its particle; its root if it is in none. */
function actsOfWord(term: string, particle: string): readonly string[] {
  const phrases = particles.has(particle) ? classesOfRoots(actRoots(term).map((root) => `${root}-${particle}`)) : [];
  if (phrases.length > 0) return phrases;
  const classes = classesOfWord(term);
  return classes.length > 0 ? classes : actRoots(term).slice(0, 1);
}

const behindLightVerb = 3;

/**
 * Lists the acts that an event may be: the classes of its trigger, or its root where it is in none. Where the trigger
 * is a light verb, also the classes of the words of the title around it ("held talks", "the vote took place"). `after`
 * is the word after the trigger.
 */
export function actsOf(trigger: string, after: string, title: readonly Word[]): Set<string> {
  const acts = actsOfWord(trigger, after);
  if (!actRoots(trigger).some((root) => lightVerbs.has(root))) return new Set(acts);
  const at = title.findIndex(({ term }) => term === trigger);
  const around = title.slice(0, at < 0 ? undefined : at + 1 + behindLightVerb);
  return new Set([...acts, ...around.flatMap(({ term }) => classesOfWord(term))]);
}

/** Checks whether a word names one of the acts. */
export function isActWord(term: string, acts: ReadonlySet<string>): boolean {
  return actsOfWord(term, '').some((act) => acts.has(act));
}

/** Checks whether a person is in such an act once in a life: the reports of all times are of one. */
export function happensOnce(act: string): boolean {
  return ofKind.once.has(act);
}

/** Checks whether a person is in such an act once in a long while: the reports of one time are of one. */
export function happensRarely(act: string): boolean {
  return ofKind.once.has(act) || ofKind.rarely.has(act);
}

/** Checks whether an act says little by itself: one of speech, or a light verb. */
export function isVague(act: string): boolean {
  return ofKind.speech.has(act) || lightVerbs.has(act);
}
