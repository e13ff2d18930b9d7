/** An item of a feed of any kind; texts may be HTML. */
export interface FeedItem {
  id?: string | undefined;
  title?: string | undefined;
  /** The texts of the item, the fullest kind first. */
  texts: readonly (string | undefined)[];
  /** As written. */
  date?: unknown;
  url?: string | undefined;
  author?: string | undefined;
  /** Where the item comes from, if the feed collects those of others. */
  publisher?: string | undefined;
  language?: string | undefined;
  section?: string | undefined;
  tags?: readonly (string | undefined)[];
}

/** A feed of any kind. */
export interface Feed {
  title?: string | undefined;
  language?: string | undefined;
  items: readonly FeedItem[];
  /** Reports for people about items that are not articles. */
  notes: readonly string[];
}
