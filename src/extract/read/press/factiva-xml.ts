import { UnreadableError } from '../source/unreadable-error.ts';
import type { FileReader, ReadResult } from '../source/file-format.ts';
import { markupOf } from '../markup/decode-markup.ts';
import { parseXml } from '../markup/parse-xml.ts';
import { readPressDocuments } from './press-document.ts';
import type { PressDocument } from './press-document.ts';

/** Deeper elements belong to no export; the limit bounds the time. */
const deepest = 256;
/** Elements that are one field each; names are without the prefix of a namespace. */
const single = /^(?:accessionNo|baseLanguage|byline|publisherName|sourceName|sectionName)$/;
const dateElement = /^(?:dateTime|date)$/;

/** Collects the fields of the articles from the events of the parser. */
class ArticleCollector {
  readonly documents: PressDocument[] = [];
  readonly #path: string[] = [];
  #fields = new Map<string, string>();
  #headline: string[] = [];
  #paragraphs: string[] = [];
  #subjects: string[] = [];
  #text = '';

  /** The document in which the file ends, counted from 1; undefined if it ends after one. */
  get unfinished(): number | undefined {
    return this.#path.includes('article') ? this.documents.length + 1 : undefined;
  }

  open(name: string): void {
    const inParagraph = this.#path.includes('paragraph');
    if (this.#path.push(name) > deepest) throw new UnreadableError('its elements are nested too deeply');
    // Elements inside a paragraph, such as those of search hits, are part of its text.
    if (!inParagraph) this.#text = '';
    if (name === 'article') this.#begin();
  }

  write(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    this.#path.pop();
    const text = this.#text.replace(/\s+/gu, ' ').trim();
    const parent = this.#path.at(-1) ?? '';
    if (name === 'paragraph') (parent === 'headline' ? this.#headline : this.#paragraphs).push(text);
    else if (name === 'name' && parent === 'newsSubject') this.#subjects.push(text);
    else if (dateElement.test(name) && parent === 'publicationDate') this.#set('date', text.replace(/T00:00:00.*/, ''));
    else if (single.test(name)) this.#set(name, text);
    if (name === 'article') this.documents.push(this.#document());
  }

  #set(name: string, text: string): void {
    if (!this.#fields.has(name)) this.#fields.set(name, text);
  }

  #begin(): void {
    this.#fields = new Map();
    [this.#headline, this.#paragraphs, this.#subjects] = [[], [], []];
  }

  #document(): PressDocument {
    const { sourceName, publisherName, byline, ...fields } = Object.fromEntries(this.#fields);
    return {
      id: fields.accessionNo,
      headline: this.#headline.join(' '),
      publication: sourceName ?? publisherName,
      date: fields.date,
      author: byline,
      section: fields.sectionName,
      language: fields.baseLanguage,
      tags: this.#subjects,
      paragraphs: this.#paragraphs,
    };
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Returns the first fault of the XML; null if it is well-formed. */
function collect(xml: string, collector: ArticleCollector): string | null {
  let first: string | null = null;
  parseXml(xml, 'the export', {
    open: (name) => collector.open(localName(name)),
    text: (text) => collector.write(text),
    close: (name) => collector.close(localName(name)),
    fault: (message) => (first ??= message.replace(/\.$/, '')),
  });
  return first;
}

/**
 * Reads an export of Factiva in XML, whatever the prefixes of its namespaces. Entities that the file declares are not
 * expanded. Malformed XML is read as far as it goes, and the fault is reported.
 */
export const readFactivaXml: FileReader = (file) => {
  const collector = new ArticleCollector();
  const fault = collect(markupOf(file), collector);
  const results: ReadResult[] = readPressDocuments(file.source, collector.documents);
  const { unfinished } = collector;
  if (unfinished !== undefined)
    results.push({
      unreadable: { source: `${file.source}:${unfinished}`, reason: 'the file ends inside this document' },
    });
  else if (fault !== null) results.push({ note: { source: file.source, note: `malformed XML: ${fault}` } });
  return results;
};
