import { zipParts } from '../inflate/zip-parts.ts';
import { xmlFields } from '../markup/parse-xml.ts';
import type { ReadContext, ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { articlesOfParagraphs } from './articles-of-paragraphs.ts';
import { paragraphsOf, type Vocabulary } from './xml-paragraphs.ts';

const parts = /^(?:mimetype|content\.xml|meta\.xml)$/;
const textDocument = 'application/vnd.oasis.opendocument.text';

/** Names the elements; a paragraph has a style of its own, whose parent is the style that the author chose. */
function vocabulary(): Vocabulary {
  const parents = new Map<string, string>();
  return {
    paragraphs: new Set(['text:p', 'text:h']),
    item: 'text:list-item',
    row: 'table:table-row',
    cell: 'table:table-cell',
    skipped: new Set(
      'text:tracked-changes office:annotation text:note-citation text:table-of-content svg:title svg:desc'.split(' '),
    ),
    characters: { 'text:tab': ' ', 'text:s': ' ', 'text:line-break': '\n' },
    bookmark: (name, attributes) => {
      if (name === 'style:style')
        parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
      return name === 'text:bookmark' || name === 'text:bookmark-start' ? attributes['text:name'] : undefined;
    },
    describe: (paragraph, name, attributes) => {
      const style = attributes['text:style-name'] ?? '';
      if (name === 'text:h') paragraph.style = `Heading${attributes['text:outline-level'] ?? '1'}`;
      else if (name === 'text:p') paragraph.style = parents.get(style) || style;
    },
  };
}

/** Reads an OpenDocument text (ODT) as one article. Its creation date is no publication date. */
export function* readOdt({ source, bytes }: SourceFile, context: ReadContext): Generator<ReadItem> {
  const files = zipParts(bytes, parts, 'ODT', context);
  const content = files.get('content.xml');
  const type = new TextDecoder().decode(files.get('mimetype')).trim() || textDocument;
  if (!content) throw new UnreadableError('expected ODT, found a ZIP archive without content.xml');
  if (!type.startsWith(textDocument))
    throw new UnreadableError(`expected a text document (ODT), found ${type.slice(0, 80)}: save it as CSV or text`);
  const meta = files.get('meta.xml');
  const properties = meta ? xmlFields(meta, 'meta.xml') : new Map<string, string[]>();
  yield* articlesOfParagraphs(source, paragraphsOf(content, 'content.xml', vocabulary()), {
    author: (properties.get('meta:initial-creator') ?? properties.get('dc:creator'))?.[0],
    tags: properties.get('meta:keyword') ?? [],
  });
}
