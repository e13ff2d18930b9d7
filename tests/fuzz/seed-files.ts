import { gzipSync, strToU8, zipSync } from 'fflate';
import { tarOf } from '../extract/read/archives/tar-of.ts';
import { warcOf } from '../extract/read/archives/warc-of.ts';
import { docxOf, nexisDocument, odtOf, paragraph } from '../extract/read/office/documents.ts';
import { pdfOf } from '../extract/read/pdf/pdf-of.ts';

const headline = 'Gate opens';
const sentence = 'Ana Soto opened the gate of Harwick on 9 April 2021.';
const [first, second] = [sentence, 'Boats left the harbour the next day.'];
const page = `<!DOCTYPE html><html lang="en"><head><title>${headline} | Courier</title>
<meta property="article:published_time" content="2021-04-10T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"${headline}","author":{"name":"Mira Holt"}}</script></head><body><article><h1>${headline}</h1><p>${first}</p>
<ul><li>${second}</li></ul><table><tr><td>May</td><td>12</td></tr></table></article></body></html>`;
const mail = `From: Mira Holt <mira@courier.example>\nTo: a@courier.example\nSubject: ${headline}
Date: Sat, 10 Apr 2021 08:00:00 +0000\nMessage-ID: <1@courier.example>\nMIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${first}\n--b
Content-Type: text/html; name="a.html"\nContent-Disposition: attachment; filename="a.html"\n\n${page}\n--b--\n`;
const proQuest = `<html><body><a name="DocID_1"></a><p><b>${headline}</b></p><p><b>Publication date: </b>Apr 10, 2021</p>
<Text WordCount="9"><html><body><p>${first}</p></body></html></Text></body></html>`;
const factivaXml = `<PPSResponse><ppsarticle><article><accessionNo>C1</accessionNo><headline><paragraph>${headline}</paragraph></headline>
<leadParagraph><paragraph>${first}</paragraph></leadParagraph><publicationDate><date>2021-04-10</date></publicationDate></article></ppsarticle></PPSResponse>`;
const factiva = `<html><body><div class="article enArticle"><table><tr><td><b>HD</b></td><td>${headline}</td></tr>
<tr><td><b>PD</b></td><td>10 April 2021</td></tr><tr><td><b>LP</b></td><td><p class="articleParagraph">${first}</p></td></tr></table></div></body></html>`;
const europresse = `<html><body><article><header><span class="DocPublicationName">Courier</span><span class="DocHeader">Ports, samedi 10 avril 2021</span>
<p class="titreArticleVisu">${headline}</p></header><section class="DocText"><p>${first}</p></section></article></body></html>`;
const lexis = `1 of 1 DOCUMENTS\n\nCourier\n\nApril 10, 2021 Saturday\n\n${headline}\n\nBYLINE: Mira Holt\n\nLENGTH: 9 words\n\n${first}\n\nLANGUAGE: ENGLISH\n`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><item><title>${headline}</title>
<pubDate>Sat, 10 Apr 2021 08:00:00 GMT</pubDate><description><![CDATA[<p>${first}</p>]]></description></item></channel></rss>`;
const blog = `<rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>${headline}</title><wp:post_date>2021-04-10</wp:post_date>
<content:encoded>${first}</content:encoded></item></channel></rss>`;
const book = zipSync({
  mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'),
  'b.opf': strToU8(`<package><metadata><dc:title>Gates</dc:title></metadata><manifest><item id="a" href="a.xhtml"
    media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`),
  'a.xhtml': strToU8(page),
});
const nexis = docxOf(nexisDocument(1, [headline, 'Courier', 'April 10, 2021 Saturday'], [first, second]));
const texts = [
  page,
  mail,
  `From mira@courier.example Sat Apr 10 08:00:00 2021\n${mail}\nFrom a@courier.example Sat Apr 10 09:00:00 2021\n${mail}`,
  proQuest,
  factivaXml,
  factiva,
  europresse,
  lexis,
  rss,
  blog,
  `---\ntitle: ${headline}\ndate: 2021-04-10\ntags: [port]\n---\n# ${headline}\n\n${first}\n\n- ${second}\n`,
  `+++\ntitle = "${headline}"\ndate = 2021-04-10\n+++\n${first}\n`,
  `Title: ${headline}\nDate: 2021-04-10\n\n${first}\n`,
  `title,date,text\n"${headline}",2021-04-10,"${first}"\n`,
  `TY  - NEWS\nTI  - ${headline}\nDA  - 2021/04/10\nAB  - ${first}\nER  - \n`,
  String.raw`@misc{a, title = {{${headline}}}, date = {2021-04-10}, author = {Holt, Mira}, abstract = "Caf{\'e} ${first}"}`,
  String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}{\info{\author Mira Holt}}\pard ${headline}\par {\f0\'cf}\u8364?${first}\par}`,
  JSON.stringify({ articles: [{ title: headline, publishedAt: '2021-04-10', content: `${first} [+12 chars]` }] }),
];
const archives = [
  zipSync({ 'a.html': strToU8(page) }),
  gzipSync(strToU8(rss)),
  tarOf({ 'a.eml': mail }),
  warcOf(first),
];
const documents = [
  docxOf(paragraph(first)),
  nexis,
  odtOf(`<text:p>${first}</text:p>`),
  book,
  pdfOf([[[first, 60, 700]]]),
];

/** One small file of each format that is read, of our own, to mutate. */
export const seedFiles: readonly Buffer[] = [...texts, ...archives, ...documents].map((content) =>
  Buffer.from(content),
);
