import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mail } from '../../../../src/extract/read/mail/mail-formats.ts';
import { readArticles } from '../read-articles.ts';

const head = `From: Ana Soto <ana@skua.example>
To: desk@skua.example
Subject: =?utf-8?Q?Gate_=C3=B6pens?=
Date: Fri, 09 Apr 2021 23:10:00 -0700
Message-ID: <1@skua.example>
MIME-Version: 1.0
`;
const parts = `${head}Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: multipart/alternative; boundary="c"

--c
Content-Type: text/html; charset=utf-8

<p>The <b>HTML</b>.</p>
--c
Content-Type: text/plain; charset=utf-8

The text.
--c--
--b
Content-Type: text/plain; name="tide.txt"
Content-Disposition: attachment; filename="tide.txt"

The tide rose.
--b
Content-Type: image/png; name="gate.png"
Content-Disposition: attachment; filename="gate.png"
Content-Transfer-Encoding: base64

AAAA
--b--
`;

describe('mails', () => {
  it('reads text before HTML, the fields of the head, and attachments as articles', async () => {
    expect(await readArticles('cur/1618034:2,S', parts)).toEqual([
      {
        article: {
          id: '<1@skua.example>',
          source: 'cur/1618034:2,S',
          headline: 'Gate öpens',
          author: 'Ana Soto',
          datePublished: '2021-04-09T23:10:00',
          datePublishedOrigin: 'mail',
          articleBody: 'The text.',
        },
      },
      { article: expect.objectContaining({ source: 'cur/1618034:2,S/tide.txt', articleBody: 'The tide rose.' }) },
      { note: { source: 'cur/1618034:2,S', note: '1 attachments are pictures, sounds or signatures' } },
    ]);
  });

  it('reads each mail of a mailbox, with lines that begin with "From"', async () => {
    const box = `From ana@skua.example Fri Apr  9 08:10:00 2021\n${head}\nOne.\n>From the gate.\n\nFrom ana@skua.example Sat Apr 10 08:10:00 2021\n${head}\nTwo.\n`;
    const results = await readArticles('a.mbox', box);
    expect(results.map((result) => 'article' in result && [result.article.source, result.article.articleBody])).toEqual(
      [
        ['a.mbox:1', 'One.\nFrom the gate.'],
        ['a.mbox:2', 'Two.'],
      ],
    );
  });

  it('reads a forwarded mail as an article of its own', async () => {
    const forwarded = `${head}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n${head}\nThe gate opened.\n--b--\n`;
    const results = await readArticles('a.eml', forwarded);
    expect(results).toMatchObject([
      { article: { articleBody: 'See below.' } },
      { article: { articleBody: 'The gate opened.' } },
    ]);
  });

  it.each([
    ['parts a million deep', `${head}${'Content-Type: multipart/mixed; boundary="b"\n\n--b\n'.repeat(1e4)}`],
    ['a mail without text', `${head}\n`.replace(/Subject.*\n/, '')],
    ['a cut attachment', `${head}Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\nUEsDBAo`],
  ])('reports %s', async (_, text) => {
    const results = await readArticles('a.eml', text);
    expect(results.some((result) => 'unreadable' in result)).toBe(true);
  });

  it('takes no prose for a mail, not even with fields at its head', () => {
    const lines = fc.constantFrom('Title: Gate', 'Date: 9 April', 'From: Ana', 'Subject: Gate', 'The gate opened.', '');
    fc.assert(
      fc.property(fc.array(lines), (text) => {
        expect(mail.matches?.({ extension: '', bytes: new Uint8Array(), text: text.join('\n') })).toBe(false);
      }),
    );
  });
});

it('documents of ProQuest in a forwarded mail are articles with the fields of the export', async () => {
  const documents = [1, 2].map(
    (number) => `<a name="DocID_${number}"></a><p><b>Gate ${number}</b></p><p><b>Publication date: </b>Apr 9, 2021</p>
<Text WordCount="3"><html><body><p>It opened.</p></body></html></Text></Text>`,
  );
  const mailHead = 'From: a@courier.example\nMessage-ID: <1@courier.example>\nMIME-Version: 1.0\n';
  const html = `Content-Type: text/html\n\n<html><body>${documents.join('')}</body></html>`;
  const mixed = (part: string) => `${mailHead}Content-Type: multipart/mixed; boundary="b"\n\n--b\n${part}\n--b--\n`;
  const forwarded = mixed(
    `Content-Type: message/rfc822\n\n${mixed(html).replaceAll('--b', '--c').replace('="b"', '="c"')}`,
  );
  const expected = [1, 2].map((number) => ({
    article: { headline: `Gate ${number}`, datePublished: '2021-04-09', articleBody: 'It opened.' },
  }));
  expect(await readArticles('p.eml', mixed(html))).toMatchObject(expected);
  expect(await readArticles('p.eml', forwarded)).toMatchObject(expected);
});
