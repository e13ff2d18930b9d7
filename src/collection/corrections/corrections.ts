import * as v from 'valibot';
import { edtfSchema } from '../../contract/edtf-column.ts';

const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty('a name'));

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Entries of an object, as a map: v.record passes over names such as "constructor", which an article may have. */
function entriesOf<Name extends v.GenericSchema<string>, Value extends v.GenericSchema<string>>(
  name: Name,
  value: Value,
) {
  return v.pipe(
    v.custom<Record<string, string>>(isObject, 'an object'),
    v.transform((entries) => new Map(Object.entries(entries))),
    v.map(name, value),
  );
}

/** What a reader of the results corrects by hand. Names are compared without regard to capitals and accents. */
export const correctionsSchema = v.strictObject({
  persons: v.optional(
    v.strictObject({
      /** Lists of names of one person; the first is kept. */
      merge: v.optional(v.array(v.pipe(v.array(nameSchema), v.minLength(2, 'two names or more'))), []),
      /** Name found to name shown. */
      rename: v.optional(entriesOf(nameSchema, nameSchema), {}),
      /** What is no person. */
      remove: v.optional(v.array(nameSchema), []),
    }),
    {},
  ),
  /** Article id to publication date. */
  dates: v.optional(entriesOf(v.string(), edtfSchema), {}),
  /** Article id to headline. */
  headlines: v.optional(entriesOf(v.string(), v.pipe(v.string(), v.trim(), v.nonEmpty('a headline'))), {}),
});

export type Corrections = v.InferOutput<typeof correctionsSchema>;
