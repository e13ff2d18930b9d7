import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const ferry = 'The ferry between Harwick and Selby sailed again on Sunday.';
const band = 'A band played on the quay; the mayor, Ana Soto, spoke.';

const table = (
  title: string,
) => `<table><tbody><tr><td><span class="DocPublicationName">Le Courrier</span><br><span class="DocHeader">Société, mardi 14 mars 2006, p. 3</span>
      <p><span class="TitreArticleVisu">${title}</span></p><p>${ferry}</p><p>${band}</p><p>© 2006 Le Courrier</p></td></tr></tbody></table>`;

const expected = (number: number, headline: string) => ({
  article: {
    source: `e.htm:${number}`,
    headline,
    datePublished: '2006-03-14',
    datePublishedOrigin: 'field',
    publisher: 'Le Courrier',
    articleSection: 'Société',
    articleBody: `${ferry}\n\n${band}`,
  },
});

describe('an export of Europresse', () => {
  it('in articles gives one article for each', async () => {
    const html = `<!DOCTYPE html><html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Courrier</span></div>
      <span class="DocHeader">Communication, mardi 14 mars 2006, p. 16</span><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Le bac <mark>repart</mark></p></div>
      <div>Mira Holt</div></header><section><div class="DocText clearfix"><p>${ferry}</p><p>Un <mark>mot</mark>.</p></div></section>
      <aside>Illustration(s) : un bac</aside><footer>© 2006 Le Courrier. Numéro de document : news·20060315·LC·0q1503_1256056</footer></article>
      <article><header><span class="DocPublicationName">Le Port</span><span class="DocHeader">1 mai 2006</span><p class="titreArticleVisu">Fin</p></header>
      <section class="DocText"><p>${band}</p></section></article></body></html>`;
    expect(await readArticles('e.html', html)).toEqual([
      {
        article: {
          source: 'e.html:1',
          id: '20060315·LC·0q1503_1256056',
          headline: 'Le bac repart',
          datePublished: '2006-03-15',
          datePublishedOrigin: 'field',
          publisher: 'Le Courrier',
          author: 'Mira Holt',
          articleSection: 'Communication',
          articleBody: `${ferry}\n\nUn mot.`,
        },
      },
      {
        article: {
          source: 'e.html:2',
          headline: 'Fin',
          datePublished: '2006-05-01',
          datePublishedOrigin: 'field',
          publisher: 'Le Port',
          articleBody: band,
        },
      },
    ]);
  });

  it('in tables gives one article for each', async () => {
    expect(await readArticles('e.htm', `<html><body>${table('Un')}${table('Deux')}`)).toEqual([
      expected(1, 'Un'),
      expected(2, 'Deux'),
    ]);
  });
});
