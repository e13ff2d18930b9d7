import type { InputNote, SkippedInput } from '../../contract/index-format.ts';
import { countText } from '../../format/count-text.ts';

const maxRows = 50;

function Entries({ title, entries }: { title: string; entries: readonly { source: string; text: string }[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {entries.slice(0, maxRows).map(({ source, text }) => (
          <li key={`${source} ${text}`}>
            <bdi>{source}</bdi>: <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      {entries.length > maxRows && <p>and {countText(entries.length - maxRows)} more</p>}
    </>
  );
}

/** Lists the inputs that were skipped, and the remarks on others. */
export function InputReport({ skipped, notes }: { skipped: readonly SkippedInput[]; notes: readonly InputNote[] }) {
  return (
    <div className="input-report">
      <Entries title="Skipped" entries={skipped.map(({ source, reason }) => ({ source, text: reason }))} />
      <Entries title="Remarks" entries={notes.map(({ source, note }) => ({ source, text: note }))} />
    </div>
  );
}
