import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { askAtOnce, openSearchPage, scanOf } from './search-page.ts';
import type { Setting } from './setting.ts';
import { turns } from './turns.ts';
import { typedQueries } from './typed-queries.ts';

const many = 10_000;
const kilobyte = 1000;
/**
 * The same for the earlier index, whose blocks had positions among the postings: measured at commit d50debb, with this
 * file and its line of main.ts added there, by `npm run bench -- --only search-query-bytes`.
 */
const earlierKilobytes = 105.9;

/**
 * Kilobytes of the index that a page of 10,000 articles fetches for its first query, one frequent word, from a server that
 * compresses; against those of the earlier index.
 */
export async function searchQueryBytes(setting: Setting): Promise<Measurement> {
  const scan = await scanOf(setting, many);
  const ours: number[] = [];
  for (const { before, key } of typedQueries('frequentWord', [scan], turns)) {
    const page = await openSearchPage(setting, many);
    let bytes = 0;
    page.on('response', (response) => {
      if (/\/search\/[^/]+\.bin$/.test(response.url())) bytes += Number(response.headers()['content-length']);
    });
    await askAtOnce({ page, scan }, before + key);
    await page.context().close();
    ours.push(bytes / kilobyte);
  }
  return compare('search-query-bytes', 0.2, 'kB', { ours, theirs: ours.map(() => earlierKilobytes) });
}
