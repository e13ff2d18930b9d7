import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { articleOfFields } from '../fields/article-of-fields.ts';
import { htmlText } from '../markup/html-text.ts';
import type { ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { bodyOf, tidyLines } from '../text/tidy-text.ts';

/** Marks of documents that a press database sent. */
const pressMarks = /<Text\s+WordCount=|\bname\s*=\s*["']?DocID_/i;
const notArticle = /^(?:image|audio|video|font)\/|^application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature)$/;

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    // Forwarded mails become articles of their own, like other attachments.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (error) {
    throw new UnreadableError('expected a mail, found one that is damaged or nested too deeply', { cause: error });
  }
}

function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

function nameOf(from: Address | undefined): string | undefined {
  return from && (from.name || from.address);
}

/** Returns the HTML of a mail from a press database, to be read like its export. */
function exportOf(source: string, mail: Email): ReadItem[] {
  if (mail.html === undefined || !pressMarks.test(mail.html)) return [];
  return [{ file: { source: `${source}/message.html`, bytes: new TextEncoder().encode(mail.html) } }];
}

function messageOf(source: string, mail: Email): ReadItem[] {
  const text = bodyOf(tidyLines(mail.text ?? ''));
  const articleBody = text || htmlText(mail.html ?? '') || (mail.attachments.length > 0 ? '' : (mail.subject ?? ''));
  if (articleBody === '') return [];
  const article = articleOfFields({
    source,
    id: mail.messageId,
    headline: mail.subject,
    datePublished: [headerOf(mail, 'date'), 'mail'],
    author: nameOf(mail.from),
    articleBody,
  });
  return [{ article }];
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function attachmentsOf(source: string, { attachments }: Email): ReadItem[] {
  const items: ReadItem[] = [];
  let others = 0;
  for (const [at, attachment] of attachments.entries()) {
    const { mimeType, filename } = attachment;
    const name = filename ?? `${at + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`;
    if (notArticle.test(mimeType)) others++;
    else items.push({ file: { source: `${source}/${name}`, bytes: bytesOf(attachment) } });
  }
  if (others > 0) items.push({ note: { source, note: `${others} attachments are pictures, sounds or signatures` } });
  return items;
}

/** Reads a mail as an article, text before HTML, and its attachments as files. Rejects with UnreadableError. */
export async function* readMail({ source, bytes }: SourceFile): AsyncGenerator<ReadItem> {
  const mail = await parse(bytes);
  const pages = exportOf(source, mail);
  yield* pages.length > 0 ? pages : messageOf(source, mail);
  yield* attachmentsOf(source, mail);
}
