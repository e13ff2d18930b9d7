/** What a group is for: its text goes into the document, a footnote or a property, or nowhere. */
export type Destination =
  'body' | 'footnote' | 'author' | 'keywords' | 'bookmark' | 'style' | 'fonts' | 'styles' | 'properties' | 'skipped';

/** The controls that begin a destination. */
const destinations: Readonly<Record<string, Destination>> = {
  footnote: 'footnote',
  bkmkstart: 'bookmark',
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'properties',
};

/** Groups that hold no text of the document, beside those that are marked as such (`\*`). */
const skipped = new Set(
  `colortbl filetbl listtable pict object themedata header headerl headerr headerf footer footerl footerr footerf
  nonshppict sp fldinst listtext pntext pntextb pntexta comment annotation atnid atnauthor xe tc txe rxe`.split(/\s+/),
);
/** Groups with text of the document though they are marked as unknown to old programs: those of text boxes. */
const opened = new Set(['shpinst', 'bkmkstart', 'shppict']);

/** The controls for a character. */
export const characters: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  tab: ' ',
  line: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/**
 * Returns the destination that the first control of a group begins, inside another one; undefined if it goes on with
 * that. `isMarked` if the group is marked as one that old programs do not know (`\*`).
 */
export function destinationOf(name: string, outer: Destination, isMarked: boolean): Destination | undefined {
  if (outer === 'properties') return name === 'author' || name === 'keywords' ? name : 'skipped';
  const known = Object.hasOwn(destinations, name) ? destinations[name] : undefined;
  return known ?? (skipped.has(name) || (isMarked && !opened.has(name)) ? 'skipped' : undefined);
}
