/** A field of an article that a file may give under a name of its own. */
export type NamedField = keyof typeof fieldNames;

/** The fields that `--map` sets, in the order in which people are shown them. */
export const mappedFields: readonly string[] =
  'id headline datePublished articleBody url publisher author inLanguage articleSection tags'.split(' ');

/**
 * The names of each field in the files of the tools that people use, the surest first: schema.org, front matter, the
 * APIs of news sites and press databases, and tables, also in German, French, Spanish and Italian. Case, spaces and
 * punctuation make no difference, and a full stop also separates a name from one inside it. `summary` is what there is
 * in place of a text.
 */
export const fieldNames = {
  id: names('id, guid, uuid, identifier, uri, accession number, document number'),
  headline: names(
    'headline, fields.headline, title, heading, head line, title text, titel, überschrift, titre, título, titolo',
  ),
  datePublished: names(
    `date published, publication date, published date, publish date, pub date, published at, published on, published,
    publishing date, publication time, publish time, publication date time, date of publication, date time pub,
    first published, first publication date, issued, date, date time, time, timestamp, created, created at,
    date created, datum, erscheinungsdatum, fecha`,
  ),
  articleBody: names(
    `article body, fields.body text, body text, full text, plain text, main text, text, body, content, content text,
    full content, fields.body, content encoded, html, body html, content html, story, transcript, paragraphs,
    volltext, texte, texto, testo`,
  ),
  summary: names(
    `abstract, abstract note, description, lead paragraph, lead, standfirst, fields.standfirst, snippet, summary, excerpt,
    custom excerpt, teaser, fields.trail text, trail text, dek`,
  ),
  url: names('url, link, permalink, canonical url, document url, source url, href, document identifier, source'),
  publisher: names(
    `publisher, source name, media name, publication, publication title, publication name, pub title, container title, outlet,
    newspaper, newsroom, journal, magazine, fields.publication, site name, source, source title, provider, media, site,
    domain`,
  ),
  author: names(
    'author, authors, byline, creator, dc creator, writer, reporter, fields.byline, author name, autor, auteur, autore',
  ),
  inLanguage: names('in language, language, lang, language code, language of publication, locale'),
  articleSection: names('section, section name, category, categories, subject, topic, desk, fields.section, rubric'),
  tags: names('tags, keywords, key words, topics, subjects, subject terms, labels, manual tags, automatic tags'),
} as const;

function names(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim());
}
