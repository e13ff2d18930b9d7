import type { TextSpan } from '../../contract/record.ts';
import { segments } from './text/segments.ts';

/** The headline of the open article, with the search hits in it highlighted. */
export function Headline({ text, hits }: { text: string; hits: readonly TextSpan[] }) {
  const marked = hits.map((span) => ({ span, mark: true }));
  return (
    <h2 className="headline text" dir="auto" tabIndex={-1}>
      {segments([0, text.length], marked).map(({ start, end, marks }) =>
        marks.length > 0 ? (
          <mark key={start} className="mark-search">
            {text.slice(start, end)}
          </mark>
        ) : (
          text.slice(start, end)
        ),
      )}
    </h2>
  );
}
