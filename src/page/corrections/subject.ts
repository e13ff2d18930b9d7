import type { AboutName } from '../state/url/about-name.ts';

/** The subject of a correction: a name of the collection, an article by its id, or an event by that of a report. */
export type Subject = ({ of: 'name' } & AboutName) | { of: 'article'; id: string } | { of: 'event'; id: string };
