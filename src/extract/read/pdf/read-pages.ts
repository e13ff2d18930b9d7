import { getDocumentProxy } from 'unpdf';
import { UnreadableError } from '../source/unreadable-error.ts';
import type { TextRun } from './text-run.ts';

/** The text of a document with its positions, by page. */
export interface PdfText {
  readonly pages: readonly (readonly TextRun[])[];
  /** The author in the properties of the document. */
  readonly author: string | undefined;
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Item = Awaited<ReturnType<Awaited<ReturnType<Document['getPage']>>['getTextContent']>>['items'][number];

// Other errors are faults of this program.
function faultOf(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new UnreadableError('the PDF is encrypted: save it without a password', { cause: error });
  if (!/Exception$|^FormatError$/.test(name)) return error;
  return new UnreadableError('expected a whole PDF, found a damaged or cut one', { cause: error });
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // The parser takes the bytes away from whoever passes them. It shall neither evaluate, fetch nor print anything.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      verbosity: 0,
    });
  } catch (error) {
    throw faultOf(error);
  }
}

/** Text that is turned, such as a stamp in the margin, is not in the reading order. */
function runOf(item: Item): TextRun[] {
  if (!('str' in item) || item.str.trim() === '') return [];
  const [a = 0, b = 0, , d = 0, left = 0, y = 0]: number[] = item.transform;
  const numbers = [left, y, item.width];
  if (Math.abs(b) > Math.abs(a) / 10 || !numbers.every(Number.isFinite)) return [];
  return [{ text: item.str, left, right: left + item.width, y, size: Math.abs(d) || item.height }];
}

/** Reads the text of all pages. Rejects with UnreadableError for a document that is damaged or encrypted. */
export async function readPages(bytes: Uint8Array): Promise<PdfText> {
  const document = await open(bytes);
  try {
    const pages: TextRun[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap(runOf));
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    const author = 'Author' in info ? info.Author : undefined;
    return { pages, author: typeof author === 'string' ? author : undefined };
  } catch (error) {
    throw faultOf(error);
  } finally {
    await document.destroy();
  }
}
