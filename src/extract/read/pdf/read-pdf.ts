import { isPageHeader } from '../fields/page-header.ts';
import type { ReadContext, ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { articleOfDocument, authorOfProperties } from '../text/article-of-document.ts';
import { bodyOf, tidyLines } from '../text/tidy-text.ts';
import { checkStreams } from './check-streams.ts';
import { readingOrder } from './columns.ts';
import { pageRows } from './page-rows.ts';
import { bodySizeOf, paragraphsOf, type Paragraph } from './paragraphs.ts';
import { readPages } from './read-pages.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** A title is set in larger type than the text, among the first paragraphs, and is no paragraph itself. */
const larger = 1.15;
const mostBeforeTitle = 12;
const longestTitle = 250;

function titleOf(paragraphs: readonly Paragraph[], bodySize: number): Paragraph | undefined {
  return paragraphs
    .slice(0, mostBeforeTitle)
    .filter(({ text, size }) => size >= larger * bodySize && text.length <= longestTitle)
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !isPageHeader(text))
    .toSorted((one, other) => other.size - one.size)[0];
}

/**
 * Reads a PDF as one article. The title is in the largest type, never in the properties, which usually name a file; the
 * date of creation is no publication date. Rejects with UnreadableError for a scan without text.
 */
export async function* readPdf({ source, bytes }: SourceFile, context: ReadContext): AsyncGenerator<ReadItem> {
  checkStreams(bytes, context);
  const { pages, author } = await readPages(bytes);
  const blank = pages.filter((runs) => runs.length === 0).length;
  if (blank === pages.length) throw new UnreadableError('a scan without text: run OCR first');
  const blocks = withoutRunningHeads(pages.map(pageRows)).flatMap((rows) => readingOrder(rows.flat()));
  const paragraphs = paragraphsOf(blocks);
  const title = titleOf(paragraphs, bodySizeOf(blocks));
  const text = paragraphs.filter((paragraph) => paragraph !== title).map((paragraph) => paragraph.text);
  const article = articleOfDocument({
    source,
    headline: title?.text,
    articleBody: bodyOf(tidyLines(text.join('\n\n'))),
    author: authorOfProperties(author),
  });
  yield { article };
  const note = `${blank} of ${pages.length} pages have no text: if they are scans, run OCR first`;
  if (blank > 0) yield { note: { source, note } };
}
