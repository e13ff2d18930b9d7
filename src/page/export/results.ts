import type { TimeBasis } from '../../contract/record.ts';

/** An article of an export. Dates are EDTF; a field that the source does not give is undefined. */
export interface ExportedArticle {
  id: string;
  headline: string;
  datePublished: string | null;
  publisher: string | undefined;
  author: string | undefined;
  /** http or https. */
  url: string | undefined;
  /** The file that the article was read from. */
  source: string;
  inLanguage: string | undefined;
  persons: readonly string[];
  organizations: readonly string[];
  places: readonly string[];
  keywords: readonly string[];
}

/** An event of an export, with the sentence and the articles that report it. */
export interface ExportedEvent {
  /** That of its first report. */
  id: string;
  title: string;
  /** EDTF. */
  date: string;
  /** Times that some of its reports give instead. */
  otherDates: readonly string[];
  basis: TimeBasis;
  modality: string;
  sentence: string;
  persons: readonly string[];
  organizations: readonly string[];
  places: readonly string[];
  reports: readonly ExportedArticle[];
}

/** All that one export contains, in time order. */
export interface Results {
  /** The title of the collection. */
  title: string;
  articles: readonly ExportedArticle[];
  events: readonly ExportedEvent[];
}
