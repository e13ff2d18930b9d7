import type { ArticleDetail } from '../../contract/index-format.ts';
import type { TextSpan } from '../../contract/record.ts';
import type { Closed } from './close-draft.ts';
import type { Draft, EventChange, Move, Name } from './draft.ts';
import { findName } from './find-name.ts';
import type { Named } from './named.ts';

/** The mentions of a name of the collection in an article; `written` is its name there. */
interface Mentions {
  kind: Named;
  name: Name | null;
  written: string;
  reason: string;
  spans: readonly TextSpan[];
}

function isMoved([start]: TextSpan, article: string, { only }: Move): boolean {
  return only === null || only.articles.has(article) || (only.mentions.get(article)?.includes(start) ?? false);
}

/** Applies a move to some mentions: those that stay, and those that are moved, unless it is to no name. */
function moveMentions(mentions: Mentions, move: Move, article: string): Mentions[] {
  if (mentions.name !== move.from || mentions.kind !== move.kind) return [mentions];
  const moved = mentions.spans.filter((span) => isMoved(span, article, move));
  const stayed = mentions.spans.filter((span) => !moved.includes(span));
  const { to, toKind } = move;
  const changed = move.only !== null || toKind !== move.kind;
  const target = to && {
    ...mentions,
    kind: toKind,
    name: to,
    ...(changed && { written: to.name, reason: 'by a correction' }),
    spans: moved,
  };
  return [{ ...mentions, spans: stayed }, ...(target ? [target] : [])].filter(({ spans }) => spans.length > 0);
}

/** Looks up the names of the collection as they are before the corrections. */
class StoredNames {
  private readonly draft: Draft;
  private readonly known = { organizations: new Map<string, Name | null>(), places: new Map<string, Name | null>() };

  constructor(draft: Draft) {
    this.draft = draft;
  }

  byNumber(kind: Named, number: number): Name | null {
    return this.draft.names[kind][number] ?? null;
  }

  byText(kind: 'organizations' | 'places', written: string): Name | null {
    const known = this.known[kind].get(written);
    if (known !== undefined) return known;
    const found = findName(this.draft, kind, written) ?? null;
    this.known[kind].set(written, found);
    return found;
  }
}

function mentionsIn({ persons, organizations, places }: ArticleDetail, stored: StoredNames): Mentions[] {
  const byText = (kind: 'organizations' | 'places', found: ArticleDetail['places']): Mentions[] =>
    found.map(({ name, mentions }) => ({
      kind,
      name: stored.byText(kind, name),
      written: name,
      reason: 'by a correction',
      spans: mentions,
    }));
  return [
    ...persons.map(({ person, name, reason, mentions }) => ({
      kind: 'persons' as const,
      name: stored.byNumber('persons', person),
      written: name,
      reason,
      spans: mentions,
    })),
    ...byText('organizations', organizations),
    ...byText('places', places),
  ];
}

function bySpan(a: TextSpan, b: TextSpan): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Joins the mentions with the same key; the first gives name and reason. */
function joined(all: readonly Mentions[], keyOf: (mentions: Mentions) => unknown): Mentions[] {
  const byKey = new Map<unknown, Mentions>();
  for (const mentions of all) {
    const known = byKey.get(keyOf(mentions));
    const spans = known ? [...known.spans, ...mentions.spans].toSorted(bySpan) : mentions.spans;
    byKey.set(keyOf(mentions), { ...(known ?? mentions), spans });
  }
  return [...byKey.values()];
}

function changedEvent(event: ArticleDetail['events'][number], change: EventChange | undefined) {
  if (!change) return [event];
  if (change.hidden) return [];
  const { title = event.title, date } = change;
  if (date === undefined) return [{ ...event, title }];
  return [{ ...event, title, edtf: date, basis: date === null ? null : ('stated' as const), because: [] }];
}

function headingOf(article: ArticleDetail, { headline, date }: { headline: string; date: string | null }) {
  const { givenHeadline, datePublishedText, ...rest } = article;
  const heading =
    headline === article.headline
      ? { ...(givenHeadline !== undefined && { givenHeadline }) }
      : { headline, headlineOrigin: 'given' as const };
  const dated =
    date === article.datePublished
      ? { ...(datePublishedText !== undefined && { datePublishedText }) }
      : { datePublished: date, datePublishedOrigin: 'corrections' as const };
  return { ...rest, ...heading, ...dated };
}

/**
 * Returns a function that applies the corrections to a text of the bundle. `opened` is the draft before them, `draft`
 * after them.
 */
export function articleCorrector(
  opened: Draft,
  draft: Draft,
  numberOf: Closed['numberOf'],
): (article: ArticleDetail) => ArticleDetail {
  const stored = new StoredNames(opened);
  const rows = new Map(draft.articles.map((row) => [row.id, row]));
  return (article) => {
    const moved = draft.moves.reduce(
      (before, move) => before.flatMap((mentions) => moveMentions(mentions, move, article.id)),
      mentionsIn(article, stored),
    );
    const ofKind = (kind: Named): Mentions[] => moved.filter((mentions) => mentions.kind === kind);
    const named = (kind: Named): ArticleDetail['places'] =>
      joined(ofKind(kind), ({ written }) => written).map(({ written, spans }) => ({
        name: written,
        mentions: [...spans],
      }));
    const keywords = draft.moves
      .filter(({ kind }) => kind === 'keywords')
      .reduce(
        (before, { from }) => before.filter(({ name }) => name !== from),
        article.keywords.map(({ keyword, score }) => ({ name: stored.byNumber('keywords', keyword), score })),
      );
    return {
      ...headingOf(article, rows.get(article.id) ?? { headline: article.headline, date: article.datePublished }),
      persons: joined(ofKind('persons'), ({ name }) => name)
        .flatMap(({ name, written, reason, spans }) => {
          const person = name ? numberOf('persons', name) : undefined;
          return person === undefined ? [] : [{ person, name: written, reason, mentions: [...spans] }];
        })
        .toSorted((a, b) => a.person - b.person),
      organizations: named('organizations'),
      places: named('places'),
      events: article.events.flatMap((event) => changedEvent(event, draft.eventChanges.get(event.id))),
      keywords: keywords.flatMap(({ name, score }) => {
        const keyword = name ? numberOf('keywords', name) : undefined;
        return keyword === undefined ? [] : [{ keyword, score }];
      }),
    };
  };
}
