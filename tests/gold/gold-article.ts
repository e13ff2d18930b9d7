/** A passage of the text: UTF-16 code units, end exclusive. */
export interface GoldSpan {
  start: number;
  end: number;
}

/** A mention of a person, without title and possessive; `name` is the fullest name in the article. */
export interface GoldPerson extends GoldSpan {
  name: string;
}

/**
 * A time expression with its TIMEX3 value and other values that are as good. What the guidelines leave open is
 * `optional`: finding it is neither right nor wrong.
 */
export interface GoldDate extends GoldSpan {
  value: string;
  accept: string[];
  optional: boolean;
}

/** A sentence that says that something happened, or will, at these calendar times (TIMEX3 values). */
interface GoldEvent extends GoldSpan {
  values: string[];
}

export interface GoldArticle {
  /** EDTF, or null for an article without a publication date. */
  published: string | null;
  /** What an annotator would file the article under: each with its other wordings. */
  keywords: string[][];
  text: string;
  persons: GoldPerson[];
  dates: GoldDate[];
  events: GoldEvent[];
}
