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
import { applyCorrections } from './corrections/corrections.ts';
import type { Corrections } from './corrections/corrections.ts';
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
import { weighArticles } from './weigh-articles.ts';

/**
 * The input of a bundle. The order of `records` and `skipped` does not matter. Only their heads may be in memory: the
 * records are read in their order, one at a time, as often as there are steps.
 */
export interface CollectionInput {
  title: string;
  records: readonly SignedRecord[];
  skipped: readonly SkippedInput[];
  notes?: readonly InputNote[];
  corrections?: { entries: Corrections; source: string };
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
  const corrected = inStep('corrections', () =>
    corrections
      ? applyCorrections(unique.records, corrections.entries, corrections.source)
      : { records: unique.records, notes: [] },
  );
  const folded = inStep('versions', () => foldVersions(orderArticles(corrected.records)));
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
  const search = inStep('search', () => buildSearchIndex(articles));
  return {
    index: {
      format: bundleFormat,
      version: bundleVersion,
      title,
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
        versions: folded.articles.map(({ versions }) => versions.length),
        events: countReported(articles.length, events.reports),
        weight: weighArticles(folded.articles, events),
      },
      unreadDates: unreadDates(articles),
      persons: people.names,
      organizations: organizations.names,
      places: places.names,
      keywords: keywords.terms,
      publishers: publishers.names,
      languages: languages.names,
      events: events.date.length,
      search: search.index,
      report: {
        given: records.length,
        versions: records.length - articles.length,
        skipped: [],
        notes: [...notes, ...unique.notes, ...corrected.notes, ...folded.notes].toSorted(compareNotes),
      },
    },
    texts: { [Symbol.iterator]: () => sliceTexts(lazyMap(articles, detailOf)) },
    events,
    names,
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
