import { noMarks } from '../../kept/stored/kept-item.ts';
import type { Marks } from '../../kept/stored/kept-item.ts';
import type { PlacedMarks } from './placed-marks.ts';

/** A sign of something that the reader keeps, with its words for assistive technology. */
export interface Sign {
  sign: string;
  words: string;
}

/** Returns the signs of an article or event. An article is no longer new once it is read. */
export function signsOf({ starred, tags, note, read }: Marks = noMarks, isNew = false): Sign[] {
  return [
    ...(starred ? [{ sign: '★', words: 'starred' }] : []),
    ...(note === '' ? [] : [{ sign: '✎', words: 'with a note' }]),
    ...tags.map((tag) => ({ sign: `#${tag}`, words: `tagged ${tag}` })),
    ...(read ? [{ sign: '✓', words: 'read' }] : isNew ? [{ sign: 'New', words: 'new' }] : []),
  ];
}

/** The signs before the headlines of the timeline, by the number of an article or an event; '' for none. */
export interface HeadlineSigns {
  article: (article: number) => string;
  event: (event: number) => string;
}

/** Joins the signs; the names of tags would take the room of the headline. */
function joined(signs: readonly Sign[]): string {
  const short = signs.map(({ sign }) => (sign.startsWith('#') ? '#' : sign));
  return [...new Set(short)].map((sign) => `${sign} `).join('');
}

/** Makes the signs before the headlines of the timeline; null if there are none. `fresh` are the new articles. */
export function headlineSigns({ articles, events }: PlacedMarks, fresh: Uint32Array): HeadlineSigns | null {
  if (articles.size + events.size + fresh.length === 0) return null;
  const isNew = new Set(fresh);
  return {
    article: (article) => joined(signsOf(articles.get(article), isNew.has(article))),
    event: (event) => joined(signsOf(events.get(event))),
  };
}
