import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionTitle } from '../../src/cli/collection-title.ts';

describe('the title of a collection that is given none', () => {
  it.each([
    [['news/harbour'], 'harbour'],
    [['news/harbour/'], 'harbour'],
    [['wire.jsonl'], 'wire'],
    [['news/v1.2'], 'v1.2'],
    [['skua.CSV', 'gull.epub', 'tern.warc.gz'], 'gull, skua and tern'],
    [['skua.tar.gz'], 'skua'],
    [['.md'], '.md'],
    [['b/ships', 'a/quays'], 'quays and ships'],
    [['ships', 'quays', 'cranes.txt'], 'cranes, quays and ships'],
    [['one/ships', 'two/ships'], 'ships'],
    [['news/a.txt', 'news/b.txt', 'news/c.txt', 'news/d.txt'], 'news'],
    [['a', 'b', 'c', 'other/d'], '4 files and folders'],
    [['-'], 'Timeline'],
    [['/'], 'Timeline'],
    [['.'], basename(process.cwd())],
  ])('of %j is %s', (paths, title) => {
    expect(collectionTitle(paths)).toBe(title);
    expect(collectionTitle(paths.toReversed())).toBe(title);
  });
});
