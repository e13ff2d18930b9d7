import { givenFields, isDraft } from '../fields/given-fields.ts';
import { lookupIn } from '../fields/named-values.ts';
import { isPageHeader } from '../fields/page-header.ts';
import { dateOfPath } from '../fields/publication-date.ts';
import { withoutSiteName } from '../fields/site-name.ts';
import type { FileReader, ReadItem, SourceFile } from '../source/file-format.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { givenSummary } from '../text/given-body.ts';
import { textOf } from '../text/text-of.ts';
import { bodyOf, tidyLines } from '../text/tidy-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { frontMatterValues, type FrontMatter } from './front-matter-values.ts';
import { markdownText } from './markdown-text.ts';
import { withoutComponents, withoutTemplateTags } from './template-tags.ts';

function notesOf(source: string, { problem, values }: FrontMatter): ReadItem[] {
  return [
    ...(problem === undefined ? [] : [problem]),
    ...(isDraft(lookupIn(values)) ? ['it is marked as a draft'] : []),
  ].map((note) => ({
    note: { source, note },
  }));
}

/** A text that a parser drops, such as one that is nested too deeply, is kept as written. */
function textOfDocument(source: string, text: string): ReturnType<typeof markdownText> {
  const markdown = withoutTemplateTags(/\.mdx$/i.test(source) ? withoutComponents(text) : text);
  const found = markdownText(markdown);
  return found.body === '' && found.heading === '' ? { ...found, body: bodyOf(tidyLines(markdown.trim())) } : found;
}

function articleOf(source: string, { values }: FrontMatter, text: string): SourceArticle {
  const lookup = lookupIn(values);
  const { id: _, ...given } = givenFields(lookup, 'front-matter');
  const { heading, body } = textOfDocument(source, text);
  const isHeadline = heading !== '' && !isPageHeader(heading) && [undefined, heading].includes(given.headline);
  const parts = isHeadline ? [body] : [heading, body];
  const ofPath = given.datePublished === null ? dateOfPath(source) : null;
  return {
    source,
    ...given,
    ...(isHeadline ? { headline: withoutSiteName(heading, given) } : {}),
    ...(ofPath?.datePublished === null ? {} : ofPath),
    articleBody: parts.filter((part) => part !== '').join('\n\n') || givenSummary(lookup) || heading,
  };
}

/**
 * Reads a Markdown text with or without front matter as one article. The date is that of the front matter, else of the
 * names of the file and its folders. Drafts, and front matter that is broken, are read with a note.
 */
export const readMarkdown: FileReader = (file: SourceFile) => {
  const { source } = file;
  const text = textOf(file);
  const split = splitFrontMatter(text);
  const front: FrontMatter = split ? frontMatterValues(split) : { values: {} };
  const article = articleOf(source, front, split?.rest ?? text);
  if (article.articleBody === '') throw new UnreadableError('front matter without a text');
  return [{ article }, ...notesOf(source, front)];
};
