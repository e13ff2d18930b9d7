import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const ferry = 'The ferry between Harwick and Selby sailed again on Sunday.';
const band = 'A band played on the quay; the mayor, Ana Soto, spoke.';

const row = (code: string, value: string) => `<tr><td><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
const paragraphs = (...texts: string[]) =>
  texts.map((text) => `<p class="articleParagraph enarticleParagraph">\n ${text}</p>`).join('');

describe('an export of Factiva', () => {
  it('with names of fields gives one article for each document', async () => {
    const html = `<html><head><title>Factiva</title></head><body>
      <div class="article frArticle"><table>${row('HD', '<b>Le bac <b>repart</b></b>')}${row('BY', 'Par Mira Holt')}${row('WC', '295 mots')}
      ${row('PD', '29 décembre 2011')}${row('ET', '08:12')}${row('SN', 'Le Courrier du Port')}${row('SC', 'TESTFR')}${row('LA', 'Français')}
      ${row('CY', '(c) 2011 Le Courrier')}${row('LP', paragraphs(ferry))}${row('TD', paragraphs(band, 'Fin.'))}
      ${row('NS', 'gcat : Political News | gtrans : Ports')}${row('AN', 'Document TESTFR0020111229e7ct0001r')}</table></div><br>
      <div class="article zhArticle"><table>${row('HD', '渡船')}${row('PD', '2012年1月9日')}${row('SN', 'Harbour Daily')}${row('TD', paragraphs(ferry))}
      ${row('AN', 'Document TESTZH0020120109e81900001')}</table></div><p>© 2012 Factiva, Inc.</p></body></html>`;
    expect(await readArticles('f.html', html)).toEqual([
      {
        article: {
          source: 'f.html:1',
          id: 'TESTFR0020111229e7ct0001r',
          headline: 'Le bac repart',
          datePublished: '2011-12-29',
          datePublishedOrigin: 'field',
          publisher: 'Le Courrier du Port',
          author: 'Mira Holt',
          inLanguage: 'fr',
          tags: ['Political News', 'Ports'],
          articleBody: `${ferry}\n\n${band}\n\nFin.`,
        },
      },
      {
        article: {
          source: 'f.html:2',
          id: 'TESTZH0020120109e81900001',
          headline: '渡船',
          datePublished: '2012-01-09',
          datePublishedOrigin: 'field',
          publisher: 'Harbour Daily',
          inLanguage: 'zh',
          articleBody: ferry,
        },
      },
    ]);
  });

  it('without names of fields gives the same', async () => {
    const html = `<html><body><form><div class="article enArticle"><div id="hd"><span class="enHeadline">Ferry sails again</span></div>
      <div>Mira Holt</div><div>355 words</div><div>9 January 2012</div><div>10:15</div><div>The Harbour Times</div><div>HBRT</div>
      <div>English</div><div>Copyright 2012. The Harbour Times.</div>${paragraphs(ferry, band)}<div>Document HBRT000020120109e81900003</div></div></form>`;
    expect(await readArticles('f.html', html)).toEqual([
      {
        article: {
          source: 'f.html:1',
          id: 'HBRT000020120109e81900003',
          headline: 'Ferry sails again',
          datePublished: '2012-01-09',
          datePublishedOrigin: 'field',
          publisher: 'The Harbour Times',
          author: 'Mira Holt',
          inLanguage: 'en',
          articleBody: `${ferry}\n\n${band}`,
        },
      },
    ]);
  });
});

describe('an export in an unknown layout', () => {
  it.each(['Factiva', 'ProQuestDocuments-2020-01-09', 'Europresse'])(
    'of %s is read as one document with a note',
    async (title) => {
      const html = `<html><title>${title}</title><body><h3>Ferry</h3><section><p>${ferry}</p></section>`;
      expect(await readArticles('u.html', html)).toMatchObject([
        { article: { articleBody: `Ferry\n\n${ferry}` } },
        { note: { note: expect.stringMatching(/unknown layout; read as one document$/) } },
      ]);
    },
  );

  it('is none if an article is about the database', async () => {
    const html = `<html><title>ProQuest moves to Harwick</title><body><p>${ferry} ${band} ${ferry} ${band}</p>`;
    expect(await readArticles('u.html', html)).toMatchObject([{ article: { headline: 'ProQuest moves to Harwick' } }]);
  });

  it('reports a document without a text', async () => {
    const html = `<div class="article enArticle"><table>${row('HD', 'Ferry')}${row('AN', 'Document TESTFR0020111229e7ct0001r')}</table></div>`;
    expect(await readArticles('f.html', html)).toEqual([
      { unreadable: { source: 'f.html:1', reason: 'a document without a text: "Ferry"' } },
    ]);
  });
});
