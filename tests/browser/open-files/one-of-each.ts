import { gzipSync, zipSync } from 'fflate';
import { docxOf, odtOf, paragraph } from '../../extract/read/office/documents.ts';
import { column, pdfOf } from '../../extract/read/pdf/pdf-of.ts';
import { tarOf } from '../../extract/read/archives/tar-of.ts';
import { warcOf } from '../../extract/read/archives/warc-of.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function story(number: number): string {
  return `On Monday, Ada Okoro opened lock ${number} of the canal at Ostby. Jonas Brandt of Skua Ferries praised her plan.`;
}

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Gull Post</title><item><title>The lock</title>
<pubDate>Mon, 05 Apr 2021 10:00:00 GMT</pubDate><description>${story(1)}</description></item></channel></rss>`;
const page = (number: number): string =>
  `<!DOCTYPE html><html><head><title>Lock ${number}</title></head><body><article><h1>Lock ${number}</h1><p>${story(number)}</p></article></body></html>`;
const mail = `From: Ada Okoro <ada@skua.example>\nSubject: The lock\nDate: Tue, 06 Apr 2021 10:00:00 +0000\nContent-Type: text/plain\n\n${story(2)}\n`;
const container =
  '<container><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const book = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Locks</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`;

/** A folder with a file for each reader, hidden and damaged ones, and corrections: path to content. */
export const oneOfEach: Record<string, Uint8Array> = {
  'a/plain.txt': bytes(`date 2021-04-07 ${story(3)}`),
  'a/front.md': bytes(`---\ntitle: The sluice\ndate: 2021-04-08\n---\n\n${story(4)}`),
  'page.html': bytes(page(5)),
  'saved.mhtml': bytes(
    `From: <Saved>\nSubject: Lock\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\nContent-Location: https://skua.example/2021/04/09/lock\n\n${page(6)}\n--x--\n`,
  ),
  'one.json': bytes(JSON.stringify({ title: 'The gate', date: '2021-04-10', text: story(7) })),
  'many.jsonl': bytes(
    [8, 9].map((day) => JSON.stringify({ title: `Gate ${day}`, date: `2021-05-0${day}`, text: story(day) })).join('\n'),
  ),
  'table.csv': bytes(`title,date,text\nThe weir,2021-04-11,"${story(10)}"\n`),
  'feed.xml': bytes(feed),
  'letter.eml': bytes(mail),
  'box.mbox': bytes(`From ada@skua.example Tue Apr  6 10:00:00 2021\n${mail}\n`),
  'word.docx': docxOf(paragraph(story(11))),
  'writer.odt': odtOf(`<text:p>${story(12)}</text:p>`),
  'rich.rtf': bytes(String.raw`{\rtf1\ansi ${story(13)}\par}`),
  'book.epub': zipSync({
    mimetype: bytes('application/epub+zip'),
    'META-INF/container.xml': bytes(container),
    'book.opf': bytes(book),
    'a.xhtml': bytes(`<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${story(14)}</p></body></html>`),
  }),
  'print.pdf': pdfOf([column(story(15).split(/(?<=\. )/), 72, 700)]),
  'cited.bib': bytes(`@article{lock, title = {The lock}, date = {2021-04-12}, abstract = {${story(16)}}}`),
  'cited.ris': bytes(`TY  - NEWS\nTI  - The dam\nDA  - 2021/04/13\nAB  - ${story(17)}\nER  - \n`),
  'packed.zip': zipSync({ 'inner/b.txt': bytes(`date 2021-04-14 ${story(18)}`) }),
  'single.txt.gz': gzipSync(bytes(`date 2021-04-15 ${story(19)}`), { mtime: 0 }),
  'packed.tar': tarOf({ 'c.txt': `date 2021-04-16 ${story(20)}` }),
  'crawl.warc': warcOf(story(21)),
  'empty.txt': bytes(''),
  'cut.pdf': bytes('%PDF-1.7\nnothing'),
  'cut.docx': docxOf(paragraph(story(22))).subarray(0, 90),
  'picture.png': Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
  '.hidden/note.txt': bytes('No article.'),
  'page_files/logo.txt': bytes('A part of the saved page.'),
};
