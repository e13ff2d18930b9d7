import type { Paragraph } from './paragraph.ts';

/** Paragraphs that are being collected: those of the document, or those of its footnotes. */
export class Story {
  readonly paragraphs: Paragraph[] = [];
  private parts: string[] = [];
  private bookmarks: string[] = [];
  private cells: Paragraph[][] = [[]];
  kind: 'text' | 'item' = 'text';
  style = '';
  isInTable = false;

  add(text: string): void {
    this.parts.push(text);
  }

  addBookmark(name: string): void {
    this.bookmarks.push(name);
  }

  endParagraph(): void {
    const text = this.parts
      .join('')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    this.parts = [];
    if (text === '') return;
    const paragraph = { kind: this.kind, style: this.style, bookmarks: this.bookmarks, text };
    this.bookmarks = [];
    if (this.isInTable) this.cells.at(-1)?.push(paragraph);
    else this.paragraphs.push(paragraph);
  }

  endCell(): void {
    this.isInTable = true;
    this.endParagraph();
    this.cells.push([]);
  }

  // Cells with several paragraphs lay out a page; they are no table.
  endRow(): void {
    this.endParagraph();
    const cells = this.cells.slice(0, -1);
    const rest = this.cells.at(-1) ?? [];
    this.cells = [[]];
    const isRow = cells.length > 1 && cells.every((cell) => cell.length <= 1);
    const text = cells.map(([paragraph]) => paragraph?.text ?? '').join(' | ');
    if (!isRow) this.paragraphs.push(...cells.flat());
    else if (/[^\s|]/.test(text))
      this.paragraphs.push({ kind: 'row', style: '', bookmarks: cells.flat().flatMap((each) => each.bookmarks), text });
    this.paragraphs.push(...rest);
  }
}
