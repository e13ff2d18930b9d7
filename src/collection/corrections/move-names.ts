import { byNamed } from './named.ts';
import type { Named } from './named.ts';
import type { ArticleRow, Draft, EventRow, Move, Name, ReportRow } from './draft.ts';

type NamesOf = Draft['names'];

/** Returns the names without `from`, unless it stays, and with `to`. */
function withMoved(names: NamesOf, { from, kind, to, toKind }: Move, stays: boolean): NamesOf {
  const kept = byNamed((each) => (each === kind && !stays ? names[each].filter((name) => name !== from) : names[each]));
  if (to === null || kept[toKind].includes(to)) return kept;
  return { ...kept, [toKind]: [...kept[toKind], to] };
}

function moveInArticle(row: ArticleRow, move: Move): ArticleRow {
  if (!row[move.kind].includes(move.from)) return row;
  const whole = move.only === null || move.only.articles.has(row.id);
  if (!whole && !move.only?.mentions.has(row.id)) return row;
  return { ...row, ...withMoved(row, move, !whole) };
}

function movesReport({ article, sentence: [start, end] }: ReportRow, { only }: Move): boolean {
  if (only === null || only.articles.has(article)) return true;
  return only.mentions.get(article)?.some((mention) => mention >= start && mention < end) ?? false;
}

/** An event keeps the name if another of its reports is in an article with the name. */
function moveInEvent(event: EventRow, move: Move, named: ReadonlySet<string>): EventRow {
  if (!event[move.kind].includes(move.from)) return event;
  const moved = event.reports.filter((report) => movesReport(report, move));
  if (moved.length === 0) return event;
  const stays = event.reports.some((report) => named.has(report.article) && !moved.includes(report));
  return { ...event, ...withMoved(event, move, stays) };
}

/** Applies a move of mentions to all rows. */
export function moveNames(draft: Draft, move: Move): Draft {
  const { from, kind, only } = move;
  const named = new Set(draft.articles.filter((row) => row[kind].includes(from)).map(({ id }) => id));
  return {
    ...draft,
    names: withMoved(draft.names, move, only !== null),
    articles: draft.articles.map((row) => moveInArticle(row, move)),
    events: draft.events.map((event) => moveInEvent(event, move, named)),
    moves: [...draft.moves, move],
  };
}

/** Moves all mentions of several names to one, perhaps of another kind, or to none. */
export function replaceNames(draft: Draft, names: readonly [Named, Name][], to: Name | null, toKind: Named): Draft {
  return names.reduce((before, [kind, from]) => moveNames(before, { from, kind, to, toKind, only: null }), draft);
}
