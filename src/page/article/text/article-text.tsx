import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { inQuotes } from '../../../format/in-quotes.ts';
import { countText } from '../../../format/count-text.ts';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import type { TextSpan } from '../../../contract/record.ts';
import { blocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { MarkLinks, MarkTarget } from './mark-target.ts';
import { segments } from './segments.ts';
import type { Marked, Segment } from './segments.ts';
import { textMarks } from './text-marks.ts';
import type { CollectionNames, TextMark } from './text-marks.ts';
import { EntryLink } from '../../ui/entry-link.tsx';
import { usePrinting } from '../../ui/use-printing.ts';

interface ArticleTextProps {
  article: ArticleDetail;
  names: CollectionNames;
  hits: readonly TextSpan[];
  /** Start of the trigger of the open event; its sentence is highlighted. */
  trigger: number | null;
  /** The search hit that the reader went to; null for none. */
  currentHit: TextSpan | null;
  /** Offset that has to be rendered, wherever it is in the text; null for none. */
  sought: number | null;
  /** Colour slot of a chosen person. */
  colourSlotOf: (person: number) => number | undefined;
  links: MarkLinks;
}

// Page size: a text of 100,000 lines would otherwise become 100,000 elements at once.
const blocksAtOnce = 200;
const blocksBefore = 20;

function classesOf(marks: readonly TextMark[], colourSlotOf: ArticleTextProps['colourSlotOf']): string {
  return marks
    .map(({ kind, person }) => {
      const slot = person === undefined ? undefined : colourSlotOf(person);
      return slot === undefined ? `mark-${kind}` : `mark-${kind} chosen person-${slot}`;
    })
    .join(' ');
}

/** Rank of the links of one stretch of text: the trigger of an event may be part of a name. */
const linkOrder = ['name', 'time', 'event'] as const;

function linkOf(marks: readonly TextMark[]): { target: MarkTarget; note: string } | undefined {
  const links = marks.flatMap(({ target, note }) => (target ? [{ target, note }] : []));
  return linkOrder.flatMap((to) => links.find(({ target }) => target.to === to) ?? [])[0];
}

function renderSegment(
  body: string,
  { start, end, marks }: Segment<TextMark>,
  { colourSlotOf, links }: Pick<ArticleTextProps, 'colourSlotOf' | 'links'>,
): ReactNode {
  const text = body.slice(start, end);
  if (marks.length === 0) return text;
  const note = [...new Set(marks.map((mark) => mark.note))].join(' · ');
  const named = marks.some(({ kind }) => kind !== 'event');
  const Tag = named ? 'mark' : 'span';
  const link = linkOf(marks);
  return (
    <Tag key={start} className={classesOf(marks, colourSlotOf)} title={note}>
      {link ? (
        <EntryLink
          href={links.hrefOf(link.target)}
          selected={false}
          onSelect={() => links.follow(link.target, `${inQuotes(text)}: ${link.note}`)}
        >
          {text}
        </EntryLink>
      ) : (
        text
      )}
    </Tag>
  );
}

interface BlockViewProps extends Pick<ArticleTextProps, 'colourSlotOf' | 'links'> {
  block: Block;
  body: string;
  marked: readonly Marked<TextMark>[];
}

function BlockView({ block, body, marked, ...links }: BlockViewProps) {
  const parts = segments(block.span, marked).map((segment) => renderSegment(body, segment, links));
  const place = { 'data-start': block.span[0] };
  if (block.kind === 'heading') return <h3 {...place}>{parts}</h3>;
  if (block.kind === 'bullet')
    return (
      <p className="bullet" {...place}>
        {parts}
      </p>
    );
  return <p {...place}>{parts}</p>;
}

/** Assigns the marks to their blocks in one pass, since both are sorted. */
function marksByBlock(all: readonly Block[], marked: readonly Marked<TextMark>[]): Marked<TextMark>[][] {
  let from = 0;
  return all.map(({ span }) => {
    while (from < marked.length && (marked[from]?.span[1] ?? 0) <= span[0]) from++;
    const mine: Marked<TextMark>[] = [];
    for (let at = from; at < marked.length; at++) {
      const item = marked[at];
      if (!item || item.span[0] >= span[1]) break;
      mine.push(item);
    }
    return mine;
  });
}

/** The blocks that are rendered, from `first` up to `last`, exclusive. */
interface Shown {
  first: number;
  last: number;
}

/** Moves the range to a block that is not in it, with some blocks before it for context. */
function including({ first, last }: Shown, block: number): Shown {
  if (block < 0 || (block >= first && block < last)) return { first, last };
  const start = block < blocksAtOnce ? 0 : block - blocksBefore;
  return { first: start, last: start + blocksAtOnce };
}

/** The body of an article by paragraphs, with its names, dates, events and search hits as marks that lead on. */
export function ArticleText({
  article,
  names,
  hits,
  trigger,
  currentHit,
  sought,
  colourSlotOf,
  links,
}: ArticleTextProps) {
  const body = article.articleBody;
  const { all, marks } = useMemo(() => {
    const parts = blocks(body);
    return { all: parts, marks: marksByBlock(parts, textMarks(article, names, hits, trigger, currentHit)) };
  }, [article, body, names, hits, trigger, currentHit]);
  const blockOf = (offset: number | null) =>
    offset === null ? -1 : all.findLastIndex(({ span }) => span[0] <= offset);
  const [seen, setSeen] = useState<number | null>(null);
  const [range, setRange] = useState<Shown>({ first: 0, last: blocksAtOnce });
  if (seen !== sought) {
    setSeen(sought);
    setRange(including(range, blockOf(sought)));
  }
  // Paper shows the whole text, since its buttons cannot be pressed.
  const { first, last } = usePrinting() ? { first: 0, last: all.length } : range;
  const left = all.length - last;
  return (
    <article className="article-text text" lang={article.inLanguage} dir="auto">
      {first > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => setRange({ first: Math.max(0, first - blocksAtOnce), last })}
        >
          Show earlier ({countText(first)} paragraphs left)
        </button>
      )}
      {all.slice(first, last).map((block, at) => (
        <BlockView
          key={block.span[0]}
          block={block}
          body={body}
          marked={marks[first + at] ?? []}
          colourSlotOf={colourSlotOf}
          links={links}
        />
      ))}
      {left > 0 && (
        <button type="button" className="button" onClick={() => setRange({ first, last: first + 2 * (last - first) })}>
          Show more ({countText(left)} paragraphs left)
        </button>
      )}
    </article>
  );
}
