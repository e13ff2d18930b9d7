import { useMemo } from 'react';
import { rowOf } from '../bundle/collection.ts';
import type { Collection } from '../bundle/collection.ts';
import type { Filtered } from '../filter/filter.ts';
import type { TimelineLane } from '../timeline/entries.ts';
import type { Lanes } from '../url/view-state.ts';
import type { Drawing } from './drawings.ts';

/** Lanes at once: more would each be too low to hold a label. */
const most = 5;

interface Choice {
  key: string;
  label: string;
  slot: number | undefined;
  has: (entry: number) => boolean;
}

/** The chosen numbers, else those that most of the passing articles have. */
function topOf(chosen: readonly number[], counts: Uint32Array): number[] {
  if (chosen.length > 0) return chosen.slice(0, most);
  const top: number[] = [];
  counts.forEach((count, number) => {
    if (count === 0 || (top.length === most && count <= (counts[top.at(-1) ?? 0] ?? 0))) return;
    top.push(number);
    top.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    top.length = Math.min(top.length, most);
  });
  return top;
}

function publisherCounts({ index }: Collection, articles: Uint32Array): Uint32Array {
  const counts = new Uint32Array(index.publishers.length);
  for (const article of articles) {
    const publisher = index.articles.publisher[article] ?? null;
    if (publisher !== null) counts[publisher] = (counts[publisher] ?? 0) + 1;
  }
  return counts;
}

interface LaneInput {
  drawing: Drawing;
  collection: Collection;
  filtered: Filtered;
  persons: readonly number[];
  keywords: readonly number[];
  slotOf: (person: number) => number | undefined;
}

function choicesOf(lanes: Lanes, input: LaneInput): Choice[] {
  const { collection, drawing, filtered, persons, keywords, slotOf } = input;
  const { index } = collection;
  const anyArticle = (entry: number, has: (article: number) => boolean) => drawing.articlesOf(entry).some(has);
  if (lanes === 'person')
    return topOf(persons, filtered.personCounts).map((person) => ({
      key: `person ${person}`,
      label: index.persons[person] ?? '',
      slot: slotOf(person),
      has: (entry) => drawing.personsOf(entry).includes(person),
    }));
  if (lanes === 'keyword')
    return topOf(keywords, filtered.keywordCounts).map((keyword) => ({
      key: `keyword ${keyword}`,
      label: index.keywords[keyword] ?? '',
      slot: undefined,
      has: (entry) => anyArticle(entry, (article) => rowOf(collection.keywords, article).includes(keyword)),
    }));
  return topOf([], publisherCounts(collection, filtered.articles)).map((publisher) => ({
    key: `source ${publisher}`,
    label: index.publishers[publisher] ?? '',
    slot: undefined,
    has: (entry) => anyArticle(entry, (article) => index.articles.publisher[article] === publisher),
  }));
}

/** The lanes of the timeline, what belongs to none of them in a last one; null for no lanes. */
export function useLanes(lanes: Lanes, input: LaneInput): TimelineLane[] | null {
  const { collection, drawing, filtered, persons, keywords, slotOf } = input;
  return useMemo(() => {
    if (lanes === 'none') return null;
    const choices = choicesOf(lanes, { collection, drawing, filtered, persons, keywords, slotOf });
    const positions = choices.map((): number[] => []);
    const others: number[] = [];
    drawing.entries.id.forEach((id, position) => {
      let found = false;
      choices.forEach(({ has }, lane) => {
        if (!has(id)) return;
        positions[lane]?.push(position);
        found = true;
      });
      if (!found) others.push(position);
    });
    const drawn: TimelineLane[] = choices.map(({ key, label, slot }, lane) => ({
      key,
      label,
      slot,
      positions: Uint32Array.from(positions[lane] ?? []),
    }));
    if (others.length > 0)
      drawn.push({
        key: 'others',
        label: choices.length > 0 ? 'Others' : 'All',
        slot: undefined,
        positions: Uint32Array.from(others),
      });
    return drawn;
  }, [lanes, collection, drawing, filtered, persons, keywords, slotOf]);
}
