import { edtfYear } from './edtf-year.ts';
import { parseEdtf } from './edtf.ts';
import { dayMs, lastTime } from './durations.ts';

const secondMs = 1000;
const clockPattern = /^(\d\d):(\d\d):(\d\d)Z?$/;

/**
 * Formats an instant, milliseconds in UTC, as EDTF: as a date at midnight, otherwise to the second. Returns null for a
 * time that a Date cannot represent.
 */
export function formatInstant(time: number): string | null {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  // The year has four digits, or a sign and six; the rest has a fixed length: -MM-DDTHH:MM:SS.sssZ.
  const iso = date.toISOString();
  const day = edtfYear(date.getUTCFullYear()) + iso.slice(-20, -14);
  return time % dayMs === 0 ? day : `${day}T${iso.slice(-13, -5)}Z`;
}

/** Parses an instant; a date alone is its midnight. Returns null for anything else. */
export function parseInstant(text: string): number | null {
  const [date = '', clock, ...rest] = text.split('T');
  if (rest.length > 0 || date.includes('/')) return null;
  const midnight = parseEdtf(date)?.start ?? Number.NaN;
  if (Number.isNaN(midnight)) return null;
  if (clock === undefined) return midnight;
  const [hours = 24, minutes = 0, seconds = 0] = clockPattern.exec(clock)?.slice(1).map(Number) ?? [];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const time = midnight + ((hours * 60 + minutes) * 60 + seconds) * secondMs;
  return time <= lastTime ? time : null;
}
