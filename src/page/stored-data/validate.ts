import * as v from 'valibot';
import { FormatError } from '../../contract/decode.ts';
import { cut, tidyTitle, titleLimit } from './tidy-text.ts';

/** Makes the schema of a text that passes a check; `expected` describes such a text in the error message. */
export function checkedText(isValid: (text: string) => boolean, expected: string) {
  return v.pipe(v.string(), v.check(isValid, expected));
}

/** The schema of the title of a collection. */
export const titleSchema = checkedText(
  (title) => tidyTitle(title) === title,
  `a title in one line of at most ${titleLimit} characters`,
);

function describeInput(input: unknown, received: string): string {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (input === undefined) return 'nothing';
  return received.length <= 80 ? received : `${cut(received, 60)}… (${received.length} characters)`;
}

/**
 * Validates stored or imported data against a schema; `file` names the data in error messages. Throws {@link
 * FormatError}.
 */
export function validate<T extends v.GenericSchema>(schema: T, input: unknown, file: string): v.InferOutput<T> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const expected = issue.type === 'check' ? issue.message : (issue.expected ?? issue.message);
  throw new FormatError(
    file,
    v.getDotPath(issue) ?? '(the whole)',
    expected,
    describeInput(issue.input, issue.received),
  );
}
