import { irregularVerbs as irregularVerbList } from '../lexicon/lists/irregular-verbs.ts';

/** The forms of an irregular verb; a verb with two participles or past tenses occurs twice. */
export interface IrregularVerb {
  base: string;
  past: string;
  participle: string;
  /** True if the past tense is more often another word: "bore", "wound", "lay". */
  isHomograph: boolean;
}

export const irregularVerbs: readonly IrregularVerb[] = irregularVerbList.map((entry) => {
  const [base = '', past = '', participle = '', homograph] = entry.split(' ');
  return { base, past, participle, isHomograph: homograph !== undefined };
});

/** Past tenses of irregular verbs in lower case, without homographs. */
export const irregularPast: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap(({ past, isHomograph }) => (isHomograph ? [] : [past])),
);
