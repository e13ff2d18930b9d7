import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { isNamedValues, type NamedValues } from '../named-fields/named-values.ts';
import { readFieldLines } from './field-lines.ts';
import type { FrontMatterKind, SplitText } from './front-matter.ts';

/** The values of front matter; `problem` is a note for people on front matter that is broken. */
export interface FrontMatter {
  values: NamedValues;
  problem?: string;
}

/** An alias repeats a part of the document; ten in a chain repeat it a thousand million times. */
const mostAliases = 50;

/**
 * Indents the lines on which a quoted value goes on. Site generators read it without, though YAML requires it; the
 * space does not belong to the value.
 */
function indentQuoted(head: string): string {
  let open = '';
  const lines = head.split('\n').map((line) => {
    const indented = open === '' ? line : `  ${line}`;
    open ||= /^[\w-]+:[ \t]+(["'])/.exec(line)?.[1] ?? '';
    const quotes = open === '' ? 0 : line.replace(/\\./g, '').split(open).length - 1;
    if (quotes % 2 === (indented === line ? 0 : 1)) open = '';
    return indented;
  });
  return lines.join('\n');
}

function parseYaml(head: string): unknown {
  const document = parseDocument(indentQuoted(head), { logLevel: 'silent', uniqueKeys: false, prettyErrors: true });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS({ maxAliasCount: mostAliases });
}

/** The date as written, since a date of TOML may have no zone. */
function datesAsText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(datesAsText);
  if (!isNamedValues(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, datesAsText(inner)]));
}

const parsers: Readonly<Record<FrontMatterKind, (head: string) => unknown>> = {
  YAML: parseYaml,
  TOML: (head) => datesAsText(parseToml(head)),
  JSON: (head) => JSON.parse(head.trim().startsWith('{') ? head : `{${head}}`) as unknown,
  JavaScript: () => {
    throw new Error('programs are not run');
  },
  lines: readFieldLines,
};

function firstLine(error: unknown): string {
  if (error instanceof ReferenceError) return `it has more than ${mostAliases} aliases`;
  const [line = ''] = (error instanceof Error ? error.message : '').split('\n');
  if (line.includes('call stack')) return 'it is nested too deeply';
  const where = error instanceof TomlError ? ` at line ${error.line}` : '';
  return line.replace(/^Invalid TOML document: /, '').replace(/[:.]$/, '') + where;
}

/**
 * Parses front matter. Where it is broken, or would inflate its aliases without end, the lines of the form `name:
 * value` in it are read instead, and `problem` gives the reason. Throws nothing.
 */
export function frontMatterValues({ kind, head, open }: SplitText): FrontMatter {
  try {
    const values = parsers[kind](head) ?? {};
    if (!isNamedValues(values)) throw new Error('expected names with values');
    return { values, ...(open ? { problem: 'its front matter has no end' } : {}) };
  } catch (error) {
    return {
      values: readFieldLines(head),
      problem: `its front matter was read line by line, because it is not valid ${kind}: ${firstLine(error)}`,
    };
  }
}
