import { isNamedValues, type NamedValues } from '../named-fields/named-values.ts';
import type { FieldMap, ReadResult } from '../source/file-format.ts';
import { kindOf, readObject } from './json-article.ts';

/** Parses a line, or returns the reason why it cannot be parsed. It words the reason itself, because engines differ. */
function parseLine(line: string): { values: NamedValues } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const tail = line.trimEnd().slice(-20);
    return { reason: `expected a JSON object, found text that is not JSON and ends in "${tail}"` };
  }
  return isNamedValues(value) ? { values: value } : { reason: `expected a JSON object, found ${kindOf(value)}` };
}

/**
 * Reads one line of JSON Lines, see {@link readObject}. `source` names the line ("news.jsonl:12") where the object has
 * none of its own, and in `unreadable` always.
 */
export function readJsonLine(source: string, line: string, map?: FieldMap): ReadResult[] {
  const parsed = parseLine(line);
  return 'reason' in parsed
    ? [{ unreadable: { source, reason: parsed.reason } }]
    : readObject(source, parsed.values, map);
}

/** Reads every line that is not blank; lines count from 1. A bad line does not affect the others. */
export function readJsonLines(source: string, text: string, map?: FieldMap): ReadResult[] {
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : readJsonLine(`${source}:${at + 1}`, line, map)));
}
