import { Unzlib } from 'fflate';
import { Inflation } from '../inflate/inflation.ts';
import type { ReadContext } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';

const encoder = new TextEncoder();
const keyword = encoder.encode('stream');
const end = encoder.encode('endstream');
/** The dictionary before a stream is rarely longer. */
const longestDictionary = 1024;
/** A small part inflates to at most a thousand times its size. */
const step = 2 ** 12;

function isAt(bytes: Uint8Array, at: number, letters: Uint8Array): boolean {
  return letters.every((letter, offset) => bytes[at + offset] === letter);
}

function nextOf(bytes: Uint8Array, from: number, letters: Uint8Array): number {
  const first = letters[0] ?? 0;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !isAt(bytes, at, letters)) at = bytes.indexOf(first, at + 1);
  return at < 0 ? bytes.length : at;
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, at - longestDictionary), at));
  return text.slice(text.lastIndexOf(' obj') + 1);
}

/** Inflates a stream to count its bytes, without keeping them. */
function count(stream: Uint8Array, budget: ReadContext['budget']): void {
  const inflation = new Inflation(budget);
  const unzlib = new Unzlib((chunk) => inflation.reserve(chunk.length));
  try {
    for (let from = 0; from < stream.length; from += step) unzlib.push(stream.subarray(from, from + step));
  } catch (error) {
    // The parser of PDF repairs damaged streams or leaves them out.
    if (error instanceof UnreadableError) throw error;
  }
}

/**
 * Inflates the compressed streams of a PDF within the budget before its parser does so without a limit. Pictures, which
 * are never drawn here, are limited one by one. Throws UnreadableError for a bomb.
 */
export function checkStreams(bytes: Uint8Array, { budget }: ReadContext): void {
  for (let at = nextOf(bytes, 0, keyword); at < bytes.length;) {
    const dictionary = dictionaryBefore(bytes, at);
    if (/Decode\s*\/(?:FlateDecode|Fl)\b/.test(dictionary))
      throw new UnreadableError('expected streams compressed once, found one compressed several times');
    const start = at + keyword.length + (bytes[at + keyword.length] === 0x0d ? 2 : 1);
    const stop = nextOf(bytes, start, end);
    const own = /\/Subtype\s*\/Image\b/.test(dictionary) ? { bytes: budget.bytes } : budget;
    if (/\/Fl(?:ateDecode)?\b/.test(dictionary)) count(bytes.subarray(start, stop), own);
    at = nextOf(bytes, stop + end.length, keyword);
  }
}
