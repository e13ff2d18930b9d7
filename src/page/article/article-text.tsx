import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { countText } from '../../format/count-text.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';
import type { TextSpan } from '../../contract/record.ts';
import { blocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { segments } from './segments.ts';
import type { Marked, Segment } from './segments.ts';
import { textMarks } from './text-marks.ts';
import type { TextMark } from './text-marks.ts';
import { usePrinting } from './use-printing.ts';

interface ArticleTextProps {
  article: ArticleDetail;
  people: readonly string[];
  hits: readonly TextSpan[];
  /** Colour slot of a chosen person. */
  colourSlotOf: (person: number) => number | undefined;
}

// Page size: a text of 100,000 lines would otherwise become 100,000 elements at once.
const blocksAtOnce = 200;

function classesOf(marks: readonly TextMark[], colourSlotOf: ArticleTextProps['colourSlotOf']): string {
  return marks
    .map(({ kind, person }) => {
      const slot = person === undefined ? undefined : colourSlotOf(person);
      return slot === undefined ? `mark-${kind}` : `mark-${kind} chosen person-${slot}`;
    })
    .join(' ');
}

function renderSegment(
  body: string,
  { start, end, marks }: Segment<TextMark>,
  colourSlotOf: ArticleTextProps['colourSlotOf'],
): ReactNode {
  const text = body.slice(start, end);
  if (marks.length === 0) return text;
  const note = marks.map((mark) => mark.note).join(' · ');
  const named = marks.some(({ kind }) => kind !== 'event');
  const Tag = named ? 'mark' : 'span';
  return (
    <Tag key={start} className={classesOf(marks, colourSlotOf)} title={note}>
      {text}
    </Tag>
  );
}

function BlockView({
  block,
  body,
  marked,
  colourSlotOf,
}: {
  block: Block;
  body: string;
  marked: readonly Marked<TextMark>[];
  colourSlotOf: ArticleTextProps['colourSlotOf'];
}) {
  const parts = segments(block.span, marked).map((segment) => renderSegment(body, segment, colourSlotOf));
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

/** The body of an article by paragraphs, with its persons, dates, events and search hits highlighted. */
export function ArticleText({ article, people, hits, colourSlotOf }: ArticleTextProps) {
  const [shown, setShown] = useState(blocksAtOnce);
  const body = article.articleBody;
  const { all, marks } = useMemo(() => {
    const parts = blocks(body);
    return { all: parts, marks: marksByBlock(parts, textMarks(article, people, hits)) };
  }, [article, body, people, hits]);
  // Paper shows the whole text, since its button cannot be pressed.
  const left = usePrinting() ? 0 : all.length - shown;
  return (
    <article className="article-text text" lang={article.inLanguage} dir="auto">
      {all.slice(0, all.length - Math.max(0, left)).map((block, at) => (
        <BlockView key={block.span[0]} block={block} body={body} marked={marks[at] ?? []} colourSlotOf={colourSlotOf} />
      ))}
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown * 2)}>
          Show more ({countText(left)} paragraphs left)
        </button>
      )}
    </article>
  );
}
