import { describe, expect, it } from 'vitest';
import { readFactivaXml } from '../../../../src/extract/read/press/factiva-xml.ts';
import { readArticles } from '../read-articles.ts';

const ferry = 'The ferry between Harwick and Selby sailed again on Sunday.';
const band = 'A band played on the quay; the mayor, Ana Soto, spoke.';

const article = (
  number: number,
) => `<ns2:ppsarticle><ns2:article><accessionNo>HBRT00000000${number}</accessionNo><baseLanguage>en</baseLanguage>
    <byline>By Mira Holt</byline><copyright>(c) 2012</copyright><headline><paragraph>Ferry <hlt>sails</hlt> again</paragraph></headline>
    <leadParagraph><paragraph>The <hlt>ferry</hlt> between Harwick and Selby sailed again\n on Sunday.</paragraph></leadParagraph>
    <tailParagraphs><paragraph><![CDATA[${band}]]></paragraph></tailParagraphs>
    <publicationDate><dateTime>2012-01-09T00:00:00</dateTime></publicationDate><publisherName>Harbour Media</publisherName>
    <sourceName>The Harbour Times</sourceName><region code="hw"><name>Harwick</name></region><newsSubject code="p"><name>Ports &amp; ferries</name></newsSubject>
    <person><name>Ana Soto</name></person></ns2:article></ns2:ppsarticle>`;

const open =
  '<?xml version="1.0" encoding="UTF-8"?>\n<PPSResponse><ns2:ppsArticleResponse xmlns:ns2="http://factiva.example"><ns2:ppsarticleResultSet>';

const close = '</ns2:ppsarticleResultSet></ns2:ppsArticleResponse></PPSResponse>';

const expected = (number: number) => ({
  article: {
    source: `f.xml:${number}`,
    id: `HBRT00000000${number}`,
    headline: 'Ferry sails again',
    datePublished: '2012-01-09',
    datePublishedOrigin: 'field',
    publisher: 'The Harbour Times',
    author: 'Mira Holt',
    inLanguage: 'en',
    tags: ['Ports & ferries'],
    articleBody: `${ferry}\n\n${band}`,
  },
});

describe('an export of Factiva in XML', () => {
  it('gives one article for each document', async () => {
    expect(await readArticles('f.xml', open + article(1) + article(2) + close)).toEqual([expected(1), expected(2)]);
  });

  it('that is cut gives the documents before, and reports the last one', async () => {
    expect(await readArticles('f.xml', open + article(1) + article(2).slice(0, 300))).toEqual([
      expected(1),
      { unreadable: { source: 'f.xml:2', reason: 'the file ends inside this document' } },
    ]);
  });

  it('expands no entity that it declares', () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE b [<!ENTITY a0 "ha">${entities.join('')}]>`;
    const xml = open.replace('?>', `?>${bomb}`) + article(1).replace('<![CDATA[', '&a9;<![CDATA[') + close;
    const file = { source: 'f.xml', bytes: new TextEncoder().encode(xml) };
    expect(readFactivaXml(file, { budget: { bytes: 0 } })).toMatchObject([
      { article: { articleBody: `${ferry}\n\n&a9;${band}` } },
      { note: { note: expect.stringMatching(/^malformed XML: .*entity/) } },
    ]);
  });

  it('that is nested a million deep is reported', async () => {
    expect(await readArticles('f.xml', open + '<article>'.repeat(1_000_000))).toEqual([
      { unreadable: { source: 'f.xml', reason: 'its elements are nested too deeply' } },
    ]);
  });

  it('without documents is reported', async () => {
    expect(await readArticles('f.xml', open + close)).toMatchObject([{ unreadable: { reason: 'no article in it' } }]);
  });
});
