import { kind } from '../lexicon/lexicon.ts';

/** Kinds of words that are things and of those that are places, as bits of `kind`. */
export const things = kind.demonym | kind.calendar | kind.organization | kind.placeHead | kind.thing | kind.function;
export const places = kind.country | kind.city;
