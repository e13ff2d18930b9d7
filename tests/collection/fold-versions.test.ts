import { expect, test } from 'vitest';
import { jaccard } from '../../src/base/jaccard.ts';
import { foldVersions } from '../../src/collection/versions/fold-versions.ts';
import { shinglesOf } from '../../src/collection/versions/shingles.ts';
import { seededRandom } from '../bench/collection.ts';
import { makeRecord } from '../cli/make-record.ts';

const text =
  'The ferry company of Port Selwyn said on Monday that its oldest ship would leave the bay for good in the spring. ' +
  'Ada Okoro, who has run the harbour since it opened, thanked the crew and spoke of a long winter of repairs. ' +
  'A newer ship, bought from a yard in the north, is to take over the morning sailings before the summer begins.';
const other =
  'Nobody in the valley could say where the gulls went when the lake froze over, least of all Jonas Brandt, who counts ' +
  'them. He found eleven on the church roof, two on the mill and none at all on the ice, and wrote each of them down in ' +
  'the green book that his grandmother began before the dam was built and the old village went under water.';

const record = (id: string, body: string) => ({ ...makeRecord({ id, body }), wordCount: body.split(' ').length });
const ids = (records: ReturnType<typeof record>[]) =>
  foldVersions(records).articles.map(({ record: { id }, versions }) => [id, ...versions.map((version) => version.id)]);

test('a copy and a light rewrite are versions of the first; another text is not', () => {
  const rewrite = text.replace('on Monday', 'this week').replace('thanked the crew', 'praised the crew');
  expect(ids([record('a', text), record('b', other), record('c', text), record('d', rewrite)])).toEqual([
    ['a', 'c', 'd'],
    ['b'],
  ]);
});

test('every version is in the notes, with how alike it is', () => {
  expect(foldVersions([record('a', text), record('c', text)]).notes).toEqual([
    { source: 'c.txt', note: 'a version of a, 100 % alike' },
  ]);
});

test('a text too short to tell stays by itself', () => {
  expect(ids([record('a', 'The ferry leaves at noon.'), record('b', 'The ferry leaves at noon.')])).toEqual([
    ['a'],
    ['b'],
  ]);
});

test('two reports of one event in words of their own stay two', () => {
  const retold =
    'Port Selwyn is to lose its oldest ferry this spring, the operator announced on Monday. Harbour chief Ada Okoro told ' +
    'reporters that repairs had taken up much of the winter. Its place on the early run goes to a younger vessel from a ' +
    'northern shipyard, due in service by summer, and the crew will move over with it, the company added in a note.';
  expect(ids([record('a', text), record('b', retold)])).toEqual([['a'], ['b']]);
});

test('MinHash folds the same versions as a comparison of all pairs', () => {
  const random = seededRandom(3);
  const write = () => Array.from({ length: 200 }, () => `word${Math.floor(random() * 2000)}`);
  const edit = (words: string[], share: number) => words.map((word) => (random() < share ? `${word}edited` : word));
  const texts = Array.from({ length: 60 }, write).flatMap((words, at) => [words, edit(words, (at % 20) / 100)]);
  const records = texts.map((words, at) => record(String(at), words.join(' ')));
  const originals: string[][] = [];
  for (const { id, articleBody } of records) {
    const shares = originals.map(([first]) =>
      jaccard(shinglesOf(records[Number(first)]?.articleBody ?? ''), shinglesOf(articleBody)),
    );
    const most = Math.max(...shares);
    if (most >= 0.55) originals[shares.indexOf(most)]?.push(id);
    else originals.push([id]);
  }
  expect(originals.length).toBeGreaterThan(60);
  expect(originals.length).toBeLessThan(120);
  expect(ids(records)).toEqual(originals);
});

test('a text that resembles two articles equally is a version of the earlier one', () => {
  for (let seed = 0; seed < 20; seed++) {
    const words = Array.from({ length: 200 }, (_, at) => `word${seed * 200 + at}`);
    const edit = (from: number, to: number) =>
      words.map((word, at) => (from <= at && at < to ? `${word}edited` : word));
    const records = [edit(0, 30), edit(170, 200), words].map((body, at) => record(String(at), body.join(' ')));
    expect(ids(records)).toEqual([['0', '2'], ['1']]);
  }
});
