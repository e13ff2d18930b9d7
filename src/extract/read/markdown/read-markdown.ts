import { articleOfFields } from '../fields/article-of-fields.ts';
import { isPageHeader } from '../fields/page-header.ts';
import { dateOfPath } from '../fields/publication-date.ts';
import { givenSummary } from '../named-fields/given-body.ts';
import { lookupIn } from '../named-fields/named-values.ts';
import { isDraft, readFields } from '../named-fields/read-fields.ts';
import type { FileReader, ReadItem, SourceFile } from '../source/file-format.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { textOf } from '../text/text-of.ts';
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

function articleOf(source: string, { values }: FrontMatter, text: string): SourceArticle {
  const lookup = lookupIn(values);
  const { id: _, ...given } = readFields(lookup, 'front-matter');
  const { heading, body } = markdownText(
    withoutTemplateTags(/\.mdx(?:\.gz)?$/i.test(source) ? withoutComponents(text) : text),
  );
  // A first heading is the headline, and no part of the body, unless there is another title.
  const isHeadline = heading !== '' && !isPageHeader(heading) && [undefined, heading].includes(given.headline);
  const parts = isHeadline ? [body] : [heading, body];
  const article = articleOfFields({
    source,
    ...given,
    headline: isHeadline ? heading : given.headline,
    articleBody: parts.filter((part) => part !== '').join('\n\n') || givenSummary(lookup) || heading,
  });
  const ofPath = dateOfPath(source);
  return article.datePublished === null && ofPath.datePublished !== null ? { ...article, ...ofPath } : article;
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
  if (article.articleBody === '')
    throw new UnreadableError(split ? 'front matter without a text' : 'Markdown without a text');
  return [{ article }, ...notesOf(source, front)];
};
