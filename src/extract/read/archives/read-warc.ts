import type { ReadContext, ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { contentOf, headAt } from './http-response.ts';

const success = /^HTTP\/\S+ 2\d\d/;

function pageOf(source: string, url: string, record: Uint8Array, budget: ReadContext['budget']): ReadItem | null {
  const response = headAt(record, 0);
  if (!response || !success.test(response.first) || !/html/i.test(response.fields.get('content-type') ?? ''))
    return null;
  try {
    const bytes = contentOf(response, record, budget);
    if (bytes) return { file: { source, bytes, url } };
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
  }
  return { unreadable: { source, reason: 'the page is damaged, or compressed in a way that is not read' } };
}

/**
 * Reads each web page of a crawl (WARC, ISO 28500). Other responses (pictures, scripts, errors) are counted in a note.
 * It is written here, because the kept library does not end when a file is cut.
 */
export function* readWarc({ source, bytes }: SourceFile, { budget }: ReadContext): Generator<ReadItem> {
  let [number, others] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const head = headAt(bytes, at);
    const length = Number(head?.fields.get('content-length'));
    if (!head?.first.trim().startsWith('WARC/') || !(length >= 0) || head.end + length > bytes.length)
      throw new UnreadableError(`expected a whole WARC file, found a damaged or cut record after record ${number}`);
    number++;
    if (head.fields.get('warc-type') === 'response') {
      const url = (head.fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
      const page = pageOf(`${source}:${number}`, url, bytes.subarray(head.end, head.end + length), budget);
      if (page) yield page;
      else others++;
    }
    at = head.end + length;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  }
  if (others > 0) yield { note: { source, note: `${others} responses of the crawl are no web pages` } };
}
