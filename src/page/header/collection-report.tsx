import { countNotEnglish } from '../../contract/count-not-english.ts';
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

function NotEnglish({ count }: { count: number }) {
  const found = count === 1 ? 'One article is' : `${countText(count)} articles are`;
  return (
    <p>
      {found} not in English: names and dates were not looked for in {count === 1 ? 'it' : 'them'}.
    </p>
  );
}

/** Accounts for the input: articles read, articles in other languages, articles skipped and why. */
export function CollectionReport({ index }: { index: BundleIndex }) {
  const { given, versions, skipped, notes } = index.report;
  const notEnglish = countNotEnglish(index);
  return (
    <details className="report">
      <summary>
        {countText(index.articles.id.length + versions)} of {countText(given)} articles read
        {notEnglish > 0 && `, ${countText(notEnglish)} not in English`}
        {skipped.length > 0 && `; ${countText(skipped.length)} skipped (why?)`}
      </summary>
      {notEnglish > 0 && <NotEnglish count={notEnglish} />}
      <Entries title="Skipped" entries={skipped.map(({ source, reason }) => ({ source, text: reason }))} />
      <Entries title="Remarks" entries={notes.map(({ source, note }) => ({ source, text: note }))} />
      {skipped.length === 0 && notes.length === 0 && <p>Nothing was skipped.</p>}
    </details>
  );
}
