import { countText } from '../../format/count-text.ts';
import type { BundleIndex } from '../../contract/index-format.ts';

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

/** Accounts for the input: articles read, articles skipped and why. */
export function CollectionReport({ report, count }: { report: BundleIndex['report']; count: number }) {
  const { given, versions, skipped, notes } = report;
  return (
    <details className="report">
      <summary>
        {countText(count + versions)} of {countText(given)} given are here
        {skipped.length > 0 && `, ${countText(skipped.length)} left out`}
      </summary>
      <Entries title="Left out" entries={skipped.map(({ source, reason }) => ({ source, text: reason }))} />
      <Entries title="Remarks" entries={notes.map(({ source, note }) => ({ source, text: note }))} />
      {skipped.length === 0 && notes.length === 0 && <p>Nothing was left out.</p>}
    </details>
  );
}
