import { zipParts } from '../inflate/zip-parts.ts';
import { xmlFields } from '../markup/parse-xml.ts';
import type { ReadContext, ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { articlesOfParagraphs } from './articles-of-paragraphs.ts';
import { paragraphsOf, type Vocabulary } from './xml-paragraphs.ts';

// Word names the parts so; some of its editions number the document.
const parts = /^(?:word\/(?:document\d*|footnotes|endnotes)\.xml|docProps\/core\.xml|(?:xl|ppt)\/\w+\.xml)$/;

const vocabulary: Vocabulary = {
  paragraphs: new Set(['w:p']),
  text: 'w:t',
  row: 'w:tr',
  cell: 'w:tc',
  // A text box occurs twice, for new and for old programs.
  skipped: new Set(['w:moveFrom', 'w:del', 'mc:Fallback']),
  characters: { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' },
  bookmark: (name, attributes) => (name === 'w:bookmarkStart' ? attributes['w:name'] : undefined),
  describe: (paragraph, name, attributes) => {
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? '';
    else if (name === 'w:numPr') paragraph.kind = 'item';
  },
};

function faultOf(names: readonly string[]): string {
  const other = names.some((name) => name.startsWith('xl/') || name.startsWith('ppt/'));
  return other
    ? 'expected a text document (DOCX), found a spreadsheet or a presentation: save it as CSV or text'
    : 'expected DOCX, found a ZIP archive without a text document';
}

/** Reads a DOCX file: one article, or the articles of a press database. Its creation date is no publication date. */
export function* readDocx({ source, bytes }: SourceFile, context: ReadContext): Generator<ReadItem> {
  const files = zipParts(bytes, parts, 'DOCX', context);
  const main = [...files.keys()].find((name) => name.startsWith('word/document'));
  if (main === undefined) throw new UnreadableError(faultOf([...files.keys()]));
  const paragraphs = [main, 'word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => {
    const part = files.get(name);
    return part ? paragraphsOf(part, name, vocabulary) : [];
  });
  const core = files.get('docProps/core.xml');
  const properties = core ? xmlFields(core, 'docProps/core.xml') : new Map<string, string[]>();
  yield* articlesOfParagraphs(source, paragraphs, {
    author: properties.get('dc:creator')?.[0],
    tags: properties.get('cp:keywords')?.flatMap((words) => words.split(/\s*[,;]\s*/)) ?? [],
  });
}
