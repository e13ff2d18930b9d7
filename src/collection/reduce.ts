import type { Correction } from '../contract/corrections.ts';
import { countReported } from '../contract/count-reported.ts';
import { bundleFormat, bundleVersion } from '../contract/index-format.ts';
import type {
  ArticleDetail,
  BundleIndex,
  EventColumns,
  InputNote,
  SpelledNames,
  SkippedInput,
} from '../contract/index-format.ts';
import type { ArticleRecord } from '../contract/record.ts';
import { wholeRecord } from '../contract/replace-fields.ts';
import { compareText } from '../base/compare-text.ts';
import { inStep } from '../base/step-error.ts';
import { skippedFor } from '../contract/skipped.ts';
import type { Skipped } from '../contract/skipped.ts';
import { buildSearchIndex } from '../search/build/build-index.ts';
import type { SearchIndex } from '../search/build/build-index.ts';
import { lazyMap } from '../base/lazy-map.ts';
import { orderArticles } from './articles/order-articles.ts';
import { replaceSharedHeadlines } from './articles/shared-headlines.ts';
import type { HeadedArticle } from './articles/shared-headlines.ts';
import { redateArticles } from './articles/redate-articles.ts';
import { correct } from './corrections/correct.ts';
import { recountSpellings } from './corrections/recount-spellings.ts';
import { unusedNotes } from './corrections/unused-notes.ts';
import { mergeEvents } from './events/merge-events.ts';
import { keywordWords } from './keywords/keyword-key.ts';
import { rankKeywords } from './keywords/rank-keywords.ts';
import { leaveOutFaulty } from './leave-out-faulty.ts';
import { linkNames } from './names/link-names.ts';
import { languageOf, numberValues } from './number-values.ts';
import { linkPeople } from './people/link-people.ts';
import { sliceTexts } from './slice-texts.ts';
import { collectSpellings } from './spellings/collect-spellings.ts';
import { giveUniqueIds } from './unique-ids.ts';
import { foldVersions } from './versions/fold-versions.ts';
import type { SignedRecord } from './versions/text-signature.ts';
import { weighArticles } from '../contract/weigh-articles.ts';

/**
 * The input of a bundle. The order of `records` and `skipped` does not matter. Only their heads may be in memory: the
 * records are read in their order, one at a time, as often as there are steps.
 */
export interface CollectionInput {
  title: string;
  records: readonly SignedRecord[];
  skipped: readonly SkippedInput[];
  notes?: readonly InputNote[];
  corrections?: { entries: readonly Correction[]; source: string };
}

/**
 * The contents of a bundle; the name of its folder and the first articles of its texts are known when it is written.
 */
export interface BundleContent {
  index: Omit<BundleIndex, 'folder' | 'texts'>;
  /** The slices of the articles as JSON; each iteration reads the articles, since memory may not have room for all. */
  texts: Iterable<string[]>;
  events: EventColumns;
  names: SpelledNames;
  search: SearchIndex;
}

function unreadDates(records: readonly ArticleRecord[]): Record<string, string> {
  const entries = records.map(
    ({ datePublished, datePublishedText }, at) => [at, datePublished, datePublishedText] as const,
  );
  return Object.fromEntries(
    entries.flatMap(([at, date, text]) => (date === null && text !== undefined ? [[String(at), text]] : [])),
  );
}

function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function compareNotes(a: InputNote, b: InputNote): number {
  return compareText(a.source, b.source) || compareText(a.note, b.note);
}

function compareSkipped(a: SkippedInput, b: SkippedInput): number {
  return compareText(a.source, b.source) || compareText(a.reason, b.reason);
}

/** Reduces articles to a collection. Its report lacks the skipped articles. */
function reduceAll(
  records: readonly SignedRecord[],
  { title, notes = [], corrections }: CollectionInput,
): BundleContent {
  const unique = giveUniqueIds(records);
  const entries = corrections?.entries ?? [];
  const dated = inStep('dates', () => redateArticles(unique.records, entries));
  const folded = inStep('versions', () => foldVersions(orderArticles(dated)));
  const articles = inStep('headlines', () => replaceSharedHeadlines(folded.articles.map(({ record }) => record)));
  const people = inStep('people', () => linkPeople(articles));
  const keywords = inStep('keywords', () =>
    rankKeywords(articles, {
      names: people.names,
      ofArticle: (at) => (articles[at]?.persons ?? []).map(({ name }) => name),
    }),
  );
  const { organizations, places } = inStep('names', () => linkNames(articles));
  const names = inStep('spellings', () =>
    collectSpellings(articles, {
      persons: people.names,
      linksOf: (at) => people.linkArticle(at).links,
      organizations,
      places,
    }),
  );
  const events = inStep('events', () =>
    mergeEvents(articles, (at) => ({
      persons: people.numberOf(at),
      organizations: organizations.numberOf,
      places: places.numberOf,
      keywords: (keywords.articles[at] ?? []).map(({ keyword }) => ({
        keyword,
        words: keywordWords(keywords.terms[keyword] ?? ''),
      })),
    })),
  );
  const publishers = numberValues(articles.map(({ publisher }) => publisher));
  const languages = numberValues(articles.map(({ inLanguage }) => languageOf(inLanguage)));
  const detailOf = (record: HeadedArticle, at: number): ArticleDetail => ({
    ...wholeRecord(record),
    ...(record.givenHeadline === undefined ? {} : { givenHeadline: record.givenHeadline }),
    persons: people.linkArticle(at).persons,
    keywords: keywords.articles[at] ?? [],
    versions: (folded.articles[at]?.versions ?? []).map(({ id, source, headline, datePublished }) => ({
      id,
      source,
      headline,
      datePublished,
    })),
  });
  const versions = folded.articles.map((article) => article.versions.length);
  const found = {
    index: {
      articles: {
        id: articles.map(({ id }) => id),
        headline: articles.map(({ headline }) => headline),
        date: articles.map(({ datePublished }) => datePublished),
        persons: articles.map((_, at) => ascending(people.numberOf(at).values())),
        organizations: organizations.articles,
        places: places.articles,
        keywords: keywords.articles.map((list) => list.map(({ keyword }) => keyword)),
        publisher: publishers.articles,
        language: languages.articles,
        versions,
        events: countReported(articles.length, events.reports),
        weight: weighArticles(versions, events),
      },
      unreadDates: unreadDates(articles),
      persons: people.names,
      organizations: organizations.names,
      places: places.names,
      keywords: keywords.terms,
      publishers: publishers.names,
      languages: languages.names,
      events: events.date.length,
    },
    events,
    names,
  };
  const corrected = inStep('corrections', () => correct(found, entries));
  const ordered = corrected.order.flatMap((at) => {
    const record = articles[at];
    return record ? [{ record, at }] : [];
  });
  const hidden = articles.length - ordered.length;
  const { headline } = corrected.index.articles;
  const details = lazyMap(ordered, ({ record, at }) => corrected.correctArticle(detailOf(record, at)));
  const counted = inStep('spellings', () => recountSpellings(corrected.names, corrected.uncounted, details));
  const search = inStep('search', () =>
    buildSearchIndex(
      lazyMap(ordered, ({ record: { articleBody } }, at) => ({ headline: headline[at] ?? '', articleBody })),
    ),
  );
  return {
    index: {
      format: bundleFormat,
      version: bundleVersion,
      title,
      ...corrected.index,
      search: search.index,
      report: {
        given: records.length,
        versions: records.length - articles.length,
        ...(hidden > 0 && { hidden }),
        skipped: [],
        notes: [
          ...notes,
          ...unique.notes,
          ...folded.notes,
          ...unusedNotes(entries, corrected.missing, corrections?.source ?? ''),
        ].toSorted(compareNotes),
      },
    },
    texts: { [Symbol.iterator]: () => sliceTexts(details) },
    events: corrected.events,
    names: counted,
    search,
  };
}

/**
 * Reduces the records of all articles to the contents of a bundle: the only step that sees the whole collection. Pure:
 * the same input gives the same contents. An article for which a step throws is skipped; `faults` has its stack.
 */
export function reduceCollection(input: CollectionInput): BundleContent & { faults: Skipped[] } {
  const { result, faults } = leaveOutFaulty(input.records, (records) => reduceAll(records, input));
  const left = faults.map(({ article, error }) => skippedFor(article.source, error));
  const skipped = [...input.skipped, ...left]
    .map(({ source, reason }) => ({ source, reason }))
    .toSorted(compareSkipped);
  const report = { ...result.index.report, given: input.records.length + input.skipped.length, skipped };
  return { ...result, index: { ...result.index, report }, faults: left };
}
