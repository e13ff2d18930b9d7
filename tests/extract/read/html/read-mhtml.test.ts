import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const sentence = 'Le bac de Harwick est revenu dimanche, après deux hivers à quai, dit le port de la ville de Selby. ';
const html = `<!DOCTYPE html><html lang="fr"><head><title>Le bac</title></head><body><p>${sentence.repeat(3)}</p></body></html>`;

function quoted(text: string): string {
  const bytes = [...Buffer.from(text, 'latin1')].map((byte) =>
    byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  );
  // Soft line breaks between any two encoded letters.
  return bytes.map((letter, at) => (at % 70 === 69 ? `${letter}=\r\n` : letter)).join('');
}

function mhtml(type: string, encoding: string, body: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://harbour.example/2021/03/21/bac',
    'Subject: Le bac',
    'Date: Mon, 30 Nov 2026 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"',
    '\r\n----x--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n',
    `----x--\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`,
    '----x--\r\nContent-Type: text/html\r\n\r\n<p>An advertisement in a frame</p>\r\n----x----\r\n',
  ].join('\r\n');
}

const expected = {
  article: {
    source: 'a.mhtml',
    headline: 'Le bac',
    datePublished: '2021-03-21',
    datePublishedOrigin: 'url',
    url: 'https://harbour.example/2021/03/21/bac',
    inLanguage: 'fr',
    articleBody: sentence.repeat(3).trim(),
  },
};

describe('a page in MHTML', () => {
  it.each([
    ['quoted-printable', 'text/html; charset=windows-1252', quoted(html)],
    ['quoted-printable', 'text/html', quoted(Buffer.from(html).toString('latin1'))],
    ['base64', 'text/html; charset="utf-8"', Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['7bit', 'text/html', html.replaceAll('è', '&egrave;').replaceAll('à', '&agrave;')],
  ])('in %s as %s is read, without its frames', async (encoding, type, body) => {
    expect(await readArticles('a.mhtml', mhtml(type, encoding, body))).toEqual([expected]);
  });

  it('is recognised by its headers', async () => {
    const results = await readArticles(
      'a.eml',
      mhtml('text/html', 'quoted-printable', quoted(Buffer.from(html).toString('latin1'))),
    );
    expect(results).toEqual([{ article: { ...expected.article, source: 'a.eml' } }]);
  });

  it('that is cut is read as far as it goes', async () => {
    const file = mhtml('text/html', 'base64', Buffer.from(html).toString('base64'));
    const cut = file.slice(0, file.indexOf('Content-Type: text/html') + 301);
    expect(await readArticles('a.mht', cut)).toMatchObject([{ article: { inLanguage: 'fr' } }]);
  });

  it.each([
    'MIME-Version: 1.0',
    'From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nA',
    'A text.',
  ])('without HTML is reported: %s', async (rest) => {
    expect(await readArticles('a.mht', rest)).toMatchObject([
      { unreadable: { reason: 'no HTML in it, as a saved page in MHTML has: save the page again' } },
    ]);
  });

  it('never throws', async () => {
    const encoding = fc.constantFrom('base64', 'quoted-printable', 'binary', '');
    await fc.assert(
      fc.asyncProperty(encoding, fc.string(), async (name, body) => {
        expect(await readArticles('a.mht', mhtml('text/html', name, body))).toHaveLength(1);
      }),
    );
  });
});
