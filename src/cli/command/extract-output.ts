import type { InputNote } from '../../contract/index-format.ts';
import type { Skipped } from '../../contract/skipped.ts';
import { printLines } from '../report/terminal.ts';
import { explainedOf, outcomesOf, type Inputs } from '../input/collect.ts';

/**
 * Text for standard output, the number of articles in it, the inputs skipped meanwhile, and the remarks about inputs.
 */
export interface ExtractOutput {
  text: string;
  articles: number;
  skipped: readonly Skipped[];
  notes: readonly InputNote[];
}

const decoder = new TextDecoder();

/** Extracts all articles of the inputs; the text is their records, one a line. */
export async function* recordLinesOf(inputs: Inputs): AsyncGenerator<ExtractOutput> {
  for await (const outcomes of outcomesOf(inputs)) {
    const lines = outcomes.flatMap((outcome) => ('line' in outcome ? [`${decoder.decode(outcome.line.json)}\n`] : []));
    const skipped = outcomes.flatMap((outcome) => ('skipped' in outcome ? [outcome.skipped] : []));
    const notes = outcomes.flatMap((outcome) => ('note' in outcome ? [outcome.note] : []));
    yield { text: lines.join(''), articles: lines.length, skipped, notes };
  }
}

/** Explains all articles of the inputs; the text is a block of lines for each, with an empty line behind it. */
export async function* explanationsOf(inputs: Inputs): AsyncGenerator<ExtractOutput> {
  for await (const explained of explainedOf(inputs)) {
    let text = '';
    if ('lines' in explained) printLines([...explained.lines, ''], { write: (line) => (text += line) });
    yield {
      text,
      articles: 'lines' in explained ? 1 : 0,
      skipped: 'skipped' in explained ? [explained.skipped] : [],
      notes: 'note' in explained ? [explained.note] : [],
    };
  }
}
