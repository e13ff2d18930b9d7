import { countNotEnglish } from '../../contract/count-not-english.ts';
import { countText } from '../../format/count-text.ts';
import type { BundleIndex } from '../../contract/index-format.ts';
import { InputReport } from '../notice/input-report.tsx';

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
      <InputReport skipped={skipped} notes={notes} />
      {skipped.length === 0 && notes.length === 0 && <p>Nothing was skipped.</p>}
    </details>
  );
}
