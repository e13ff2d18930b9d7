import type { Correction } from '../../../contract/corrections.ts';

/** An entry that can be chosen, with the value that a correction has for it. */
export interface Option {
  value: string;
  text: string;
}

/** A field of a form: a line of text, a date, one of several entries, some of them, or mentions of a person. */
export type Field =
  | { kind: 'text'; name: string; label: string; value: string; suggest?: (typed: string) => string[] }
  | { kind: 'date'; name: string; label: string; value: string }
  | { kind: 'one' | 'some'; name: string; label: string; options: readonly Option[] }
  | { kind: 'mentions'; name: string; label: string; person: number; articles: readonly number[] };

/** What a form contains: the text of a field, a date as EDTF, and all values of a field of several entries. */
export interface Values {
  text: (name: string) => string;
  date: (name: string) => string;
  all: (name: string) => string[];
}

/** One way of being wrong, with the fields that say what is right. */
export interface Choice {
  label: string;
  fields: readonly Field[];
  /** What the reader should know beforehand. */
  note?: string;
  correction: (values: Values) => Correction | Promise<Correction>;
}
