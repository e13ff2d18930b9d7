import { parseXmlBytes } from '../markup/parse-xml.ts';
import type { Paragraph } from './paragraph.ts';

type Attributes = Readonly<Record<string, string>>;

/** A paragraph that is not complete. */
interface OpenParagraph {
  kind: Paragraph['kind'];
  style: string;
  readonly bookmarks: string[];
  readonly parts: string[];
}

/** The names of elements in a format of documents. */
export interface Vocabulary {
  readonly paragraphs: ReadonlySet<string>;
  /** The element whose characters are the text; absent if all characters in a paragraph are. */
  readonly text?: string;
  readonly item?: string;
  readonly row: string;
  readonly cell: string;
  /** Elements without text of the document: deletions, comments, generated lists. */
  readonly skipped: ReadonlySet<string>;
  /** Elements for a character. */
  readonly characters: Readonly<Record<string, string>>;
  /** Returns the name of the bookmark that an element begins. */
  readonly bookmark: (name: string, attributes: Attributes) => string | undefined;
  /** Sets what an element in a paragraph, or that of the paragraph, says about it. */
  readonly describe: (paragraph: OpenParagraph, name: string, attributes: Attributes) => void;
}

/**
 * Collects paragraphs. Nesting (a text box in a paragraph, a table in a cell) is a stack, so that no depth is too deep.
 */
class ParagraphCollector {
  readonly done: Paragraph[] = [];
  private readonly open: OpenParagraph[] = [];
  private readonly rows: Paragraph[][][] = [];
  private bookmarks: string[] = [];
  private items = 0;
  private skipped = 0;
  private texts = 0;
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  openElement(name: string, attributes: Attributes): void {
    const { paragraphs, skipped, characters, text, item, row, cell, bookmark, describe } = this.vocabulary;
    if (this.skipped > 0 || skipped.has(name)) {
      this.skipped++;
      return;
    }
    const mark = bookmark(name, attributes);
    if (mark !== undefined) (this.open.at(-1)?.bookmarks ?? this.bookmarks).push(mark);
    if (paragraphs.has(name)) {
      this.open.push({ kind: this.items > 0 ? 'item' : 'text', style: '', bookmarks: this.bookmarks, parts: [] });
      this.bookmarks = [];
    } else if (name === item) this.items++;
    else if (name === row) this.rows.push([]);
    else if (name === cell) this.rows.at(-1)?.push([]);
    else if (name === text) this.texts++;
    const paragraph = this.open.at(-1);
    if (!paragraph) return;
    describe(paragraph, name, attributes);
    if (Object.hasOwn(characters, name)) paragraph.parts.push(characters[name] ?? '');
  }

  addText(text: string): void {
    if (this.skipped === 0 && (this.vocabulary.text === undefined || this.texts > 0))
      this.open.at(-1)?.parts.push(text.replace(/\s+/g, ' '));
  }

  closeElement(name: string): void {
    const { paragraphs, item, row, text } = this.vocabulary;
    if (this.skipped > 0) this.skipped--;
    else if (paragraphs.has(name)) this.finish(this.open.pop());
    else if (name === item) this.items--;
    else if (name === row) this.finishRow(this.rows.pop());
    else if (name === text) this.texts--;
  }

  private finish(open: OpenParagraph | undefined): void {
    if (!open) return;
    const text = open.parts
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (text !== '') this.add({ kind: open.kind, style: open.style, bookmarks: open.bookmarks, text });
    else this.bookmarks.push(...open.bookmarks);
  }

  // Cells with several paragraphs lay out a page; they are no table.
  private finishRow(cells: Paragraph[][] = []): void {
    const bookmarks = cells.flatMap((cell) => cell.flatMap((paragraph) => paragraph.bookmarks));
    const text = cells.map(([paragraph]) => paragraph?.text ?? '').join(' | ');
    if (cells.length < 2 || cells.some((cell) => cell.length > 1))
      for (const cell of cells) cell.forEach((each) => this.add(each));
    else if (/[^\s|]/.test(text)) this.add({ kind: 'row', style: '', bookmarks, text });
  }

  private add(paragraph: Paragraph): void {
    (this.rows.at(-1)?.at(-1) ?? this.done).push(paragraph);
  }
}

/** Returns the paragraphs of a document that have text, in their order. Throws UnreadableError for damaged XML. */
export function paragraphsOf(bytes: Uint8Array, part: string, vocabulary: Vocabulary): readonly Paragraph[] {
  const collector = new ParagraphCollector(vocabulary);
  parseXmlBytes(bytes, part, {
    open: (name, attributes) => collector.openElement(name, attributes),
    text: (text) => collector.addText(text),
    close: (name) => collector.closeElement(name),
  });
  return collector.done;
}
