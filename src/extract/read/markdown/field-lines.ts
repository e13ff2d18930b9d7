import type { NamedValues } from '../named-fields/named-values.ts';

const line = /^([\p{L}_][\p{L}\p{N}_ -]{0,60}?)[ \t]*[:=][ \t]*(.*)$/u;

function withoutQuotes(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/**
 * Reads lines of `name: value`; an indented line, or an item of a list, continues the value above it. It reads what is
 * legible of front matter that its own parser refuses.
 */
export function readFieldLines(text: string): NamedValues {
  const values = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const written of text.split('\n')) {
    const [, name, value = ''] = line.exec(written) ?? [];
    if (name !== undefined) values.set(name, (open = [withoutQuotes(value)].filter((part) => part !== '')));
    else open?.push(withoutQuotes(written.replace(/^\s*-\s/, '')));
  }
  return Object.fromEntries(
    [...values].map(([name, parts]) => [name, parts.filter((part) => part !== '').join(parts.length > 1 ? ', ' : '')]),
  );
}
