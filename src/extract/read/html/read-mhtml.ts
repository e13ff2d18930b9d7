import { binaryBytes, binaryText } from '../markup/binary-text.ts';
import type { FileReader } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { readHtml } from './read-html.ts';

interface Part {
  headers: string;
  body: string;
}

function partOf(text: string): Part {
  const [blank] = /\r?\n\r?\n/.exec(text) ?? [];
  const end = blank === undefined ? text.length : text.indexOf(blank);
  // A header goes on where the next line begins with white space.
  return { headers: text.slice(0, end).replace(/\r?\n[ \t]+/g, ' '), body: text.slice(end + (blank?.length ?? 0)) };
}

function headerOf({ headers }: Part, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
}

/** Returns the first part that is HTML: the page, before its frames. */
function pageIn({ headers, body }: Part): Part | null {
  const boundary = /\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers);
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  if (!boundary) return null;
  for (let from = body.indexOf(mark); from >= 0;) {
    const next = body.indexOf(mark, from + mark.length);
    const part = partOf(body.slice(from + mark.length, next < 0 ? undefined : next).trimStart());
    if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(headerOf(part, 'Content-Type'))) return part;
    from = next;
  }
  return null;
}

function decoded(part: Part): Uint8Array {
  const encoding = headerOf(part, 'Content-Transfer-Encoding').toLowerCase();
  if (encoding === 'base64') {
    const [letters = ''] = /^[A-Z\d+/]*/i.exec(part.body.replace(/\s+/g, '')) ?? [];
    return binaryBytes(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))));
  }
  if (encoding !== 'quoted-printable') return binaryBytes(part.body);
  const text = part.body.replace(/=[ \t]*\r?\n/g, '');
  return binaryBytes(
    text.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/** Reads the page in an MHTML file, without its frames and images. */
export const readMhtml: FileReader = (file, context) => {
  const whole = partOf(binaryText(file.bytes));
  const page = pageIn(whole);
  if (!page) throw new UnreadableError('no HTML in it, as a saved page in MHTML has: save the page again');
  const address = headerOf(whole, 'Snapshot-Content-Location') || headerOf(page, 'Content-Location');
  const charset = /charset="?([\w.:-]+)/i.exec(headerOf(page, 'Content-Type'))?.[1];
  // A declaration of the encoding counts in a comment, too.
  const comment = new TextEncoder().encode(charset === undefined ? '' : `<!-- charset=${charset} -->`);
  const bytes = decoded(page);
  const html = new Uint8Array(comment.length + bytes.length);
  html.set(comment);
  html.set(bytes, comment.length);
  return readHtml({ source: file.source, bytes: html, url: address }, context);
};
