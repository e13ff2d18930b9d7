import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const ferry = 'The ferry between Harwick and Selby sailed again on Sunday.';
const band = 'A band played on the quay; the mayor, Ana Soto, spoke.';

const fields = (title: string) => `<p><b>${title}</b></p><p><b>Author: </b>Holt, Mira; Vale, Ben</p>
    <p><b>Publication title: </b>The Harbour Times; Harwick</p><p><b>Publication date: </b>Mar 15, 2006</p><p><b>Publication year: </b>2006</p>
    <p><b>Language of publication: </b>English</p><p><b>Document URL: </b>https://pq.example/docview/1</p><p><b>ProQuest document ID: </b>123456</p>
    <p><b>Abstract: </b>A short one.</p>`;

describe('an export of ProQuest', () => {
  it('gives one article for each document, though its tags are malformed', async () => {
    const text = `<Text WordCount="239"><html><head></head><body><p>${ferry}</p><p>${band}</p></body></html></Text></p></p>`;
    const html = `<html><body><p>Contents</p><a name="DocID_1"></a>${fields('Ferry sails again')}<p>${text}<p>____</p><a name="DocID_2"></a>${fields('Ferry: no text')}</html>`;
    const given = {
      datePublished: '2006-03-15',
      datePublishedOrigin: 'field',
      publisher: 'The Harbour Times; Harwick',
      author: 'Mira Holt, Ben Vale',
      inLanguage: 'en',
      url: 'https://pq.example/docview/1',
      id: '123456',
    };
    expect(await readArticles('p.html', html)).toEqual([
      { article: { source: 'p.html:1', headline: 'Ferry sails again', ...given, articleBody: `${ferry}\n\n${band}` } },
      { article: { source: 'p.html:2', headline: 'Ferry: no text', ...given, articleBody: 'A short one.' } },
      { note: { source: 'p.html:2', note: 'only an abstract, since the export has no full text' } },
    ]);
  });
});
