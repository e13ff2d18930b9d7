import type { Mentioned } from '../../contract/record.ts';

/** A name as its mentions write it, each with single spaces. */
export interface WrittenName {
  name: string;
  written: readonly string[];
}

/** Returns the names with the words of their mentions, for {@link wholeName}. */
export function writtenNames(names: readonly Mentioned[], text: string): WrittenName[] {
  return names.map(({ name, mentions }) => ({
    name,
    written: mentions.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')),
  }));
}

function isPart(term: string, name: string): boolean {
  return term.length < name.length && name.includes(term) && ` ${name} `.includes(` ${term} `);
}

function countIn(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count++;
  return count;
}

/**
 * Returns the name of which a term is only ever a part in the text: "Al Jazeera" for "Jazeera"; the term itself if it
 * also occurs by itself, or is part of no name. Only a term with a capital can be part of a name.
 */
export function wholeName(term: string, names: readonly WrittenName[], text: string): string {
  if (term === term.toLowerCase()) return term;
  let inNames = 0;
  let whole: string | undefined;
  for (const { name, written } of names) {
    const parts = written.filter((mention) => isPart(term, mention));
    inNames += parts.length;
    if (parts.length > 0) whole ??= isPart(term, name) ? name : parts[0];
  }
  return whole !== undefined && countIn(text, term) <= inNames ? whole : term;
}
