import type { Day } from '../../../time/calendar.ts';

/** The publication date; parts that are unknown are null. */
export interface Publication {
  year: number;
  month: number | null;
  day: number | null;
}

/**
 * Reads the start of an EDTF string: "2023-03-21T10:00:00Z", "2023-03", "2023?". Seasons and decades give only a year.
 */
export function readPublication(edtf: string | null): Publication | null {
  const parts = edtf === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf);
  if (!parts?.[1]) return null;
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month === null || month < 1 || month > 12) return { year: Number(parts[1]), month: null, day: null };
  // An interval gives no day.
  const exact = edtf?.includes('/') ? null : parts[3];
  return { year: Number(parts[1]), month, day: exact === undefined || exact === null ? null : Number(exact) };
}

export function publicationDay(publication: Publication | null): Day | null {
  if (publication?.month == null || publication.day === null) return null;
  return { year: publication.year, month: publication.month, day: publication.day };
}
