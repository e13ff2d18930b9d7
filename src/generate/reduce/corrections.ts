import * as v from 'valibot';
import { edtfSchema } from '../../bundle/edtf.ts';

const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty('a name'));

/** What a reader of the results corrects by hand. Names are compared without regard to capitals and accents. */
export const correctionsSchema = v.strictObject({
  persons: v.optional(
    v.strictObject({
      /** Lists of names of one person; the first is kept. */
      merge: v.optional(v.array(v.pipe(v.array(nameSchema), v.minLength(2, 'two names or more'))), []),
      /** Name found to name shown. */
      rename: v.optional(v.record(nameSchema, nameSchema), {}),
      /** What is no person. */
      remove: v.optional(v.array(nameSchema), []),
    }),
    {},
  ),
  /** Article id to publication date. */
  dates: v.optional(v.record(v.string(), edtfSchema), {}),
  /** Article id to headline. */
  headlines: v.optional(v.record(v.string(), v.pipe(v.string(), v.trim(), v.nonEmpty('a headline'))), {}),
});

export type Corrections = v.InferOutput<typeof correctionsSchema>;
