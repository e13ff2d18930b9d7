import type { ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { readMail } from './read-mail.ts';

const lineFeed = 0x0a;
/** "From ", which begins the line before each mail. */
const separator = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const quoteMark = 0x3e;

function startsMail(bytes: Uint8Array, at: number): boolean {
  return separator.every((byte, index) => bytes[at + index] === byte);
}

/** Lines that begin like a separator are quoted in a mailbox: ">From the harbour". */
function withoutQuotes(mail: Uint8Array): Uint8Array {
  let length = 0;
  const bytes = mail.slice();
  for (let at = 0; at < mail.length; at++) {
    const isQuote = mail[at] === quoteMark && mail[at - 1] === lineFeed && startsMail(mail, at + 1);
    if (!isQuote) bytes[length++] = mail[at] ?? 0;
  }
  return bytes.subarray(0, length);
}

function afterLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(lineFeed, from);
  return end < 0 ? bytes.length : end + 1;
}

/** Checks for a blank line, with or without a carriage return, before an offset. */
function isAfterBlankLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 2] === lineFeed || (bytes[at - 2] === 0x0d && bytes[at - 3] === lineFeed);
}

async function* mailOrReason(file: SourceFile): AsyncGenerator<ReadItem> {
  try {
    yield* readMail(file);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    yield { unreadable: { source: file.source, reason: error.message } };
  }
}

/** Reads each mail of a mailbox; mails count from 1. A damaged mail does not affect the others. */
export async function* readMbox({ source, bytes }: SourceFile): AsyncGenerator<ReadItem> {
  let number = 0;
  let start = afterLine(bytes, 0);
  for (let at = start; at < bytes.length;) {
    const line = at;
    at = afterLine(bytes, at);
    const isEnd = at === bytes.length;
    const isNext = startsMail(bytes, line) && isAfterBlankLine(bytes, line);
    if (!isNext && !isEnd) continue;
    const mail = withoutQuotes(bytes.subarray(start, isNext ? line : at));
    yield* mailOrReason({ source: `${source}:${++number}`, bytes: mail });
    start = at;
  }
}
