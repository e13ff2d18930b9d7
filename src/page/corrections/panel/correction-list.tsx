import type { Correction } from '../../../contract/corrections.ts';
import { describeCorrection } from './describe-correction.ts';
import type { Titles } from './describe-correction.ts';

interface CorrectionListProps {
  corrections: readonly Correction[];
  titles: Titles;
  /** For each correction the entries that apply to nothing. */
  missing: readonly (readonly string[])[];
  onRemove: (at: number) => void;
}

function noteOf({ kind }: Correction, missing: readonly string[] | undefined): string {
  if (missing && missing.length > 0) return `Not applied: this collection has no ${missing.join(', no ')}`;
  return kind === 'article-date' ? 'Times in the text that depend on it are resolved again by the next bundle' : '';
}

/** The corrections in words, each with a button that removes it. */
export function CorrectionList({ corrections, titles, missing, onRemove }: CorrectionListProps) {
  return (
    <ol className="correction-list" aria-label="Corrections">
      {corrections.map((correction, at) => {
        const text = describeCorrection(correction, titles);
        const note = noteOf(correction, missing[at]);
        return (
          // Corrections have no identity but their place.
          <li key={at}>
            <p className="text" dir="auto">
              {text}
              {note !== '' && <span className="origin">{note}</span>}
            </p>
            <button type="button" className="button quiet" aria-label={`Remove: ${text}`} onClick={() => onRemove(at)}>
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
