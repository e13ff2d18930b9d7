import { kind, kindsOf } from './lexicon.ts';
import type { Shape } from '../../tokens/shape.ts';

/**
 * Checks whether a folded word is an office, occupation or relation, also with a prefix: "co-founder", "ex-wife",
 * "brother-in-law".
 */
export function isRole(key: string): boolean {
  if (kindsOf(key) & (kind.role | kind.title)) return true;
  if (!key.includes('-')) return false;
  return key.endsWith('-in-law') || (kindsOf(key.slice(key.lastIndexOf('-') + 1)) & kind.role) !== 0;
}

const agents = /(?:[^s]ian|[^xsl]ist|grapher|smith|women|woman|[sre]man|person|wright|keeper|maker)$/;
const noAgents = /^(?:human|german|roman|median|meridian|twist|waist|hoist|moist|reptilian|feist|heist)$/;

/** Checks whether a word is a listed role or, in lower case, has the ending of one: "grammarian", "shipwright". */
export function isRoleWord({ key, shape }: { key: string; shape: Shape }): boolean {
  return isRole(key) || (shape === 'lower' && key.length > 5 && agents.test(key) && !noAgents.test(key));
}
