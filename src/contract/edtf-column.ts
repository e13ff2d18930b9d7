import * as v from 'valibot';
import { parseEdtf } from '../time/edtf.ts';
import { column } from './column.ts';

/** A string that {@link parseEdtf} accepts. */
export const edtfSchema = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text) !== null, 'an EDTF date such as 2023-03-21, 2023-03 or 2023-03-20/2023-03-26'),
);

function isDate(value: unknown): boolean {
  return typeof value === 'string' && parseEdtf(value) !== null;
}

/** An array of such strings. */
export const dates = column(edtfSchema, isDate);

/** An array of such strings or nulls. */
export const datesOrNull = column(v.nullable(edtfSchema), (value) => value === null || isDate(value));

/** An array of arrays of such strings. */
export const dateLists = column(v.array(edtfSchema), (value) => Array.isArray(value) && value.every(isDate));
