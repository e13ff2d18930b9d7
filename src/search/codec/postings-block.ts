import { FormatError } from '../../contract/decode.ts';
import { deltasOf, offsetsOf, sumDeltas } from './delta-rows.ts';
import type { TermRange } from './find-blocks.ts';
import { readTerms, writeTerms } from './front-coding.ts';
import { gunzip, gzip } from './gzip.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/** The postings list of a term, in columns: the articles that it occurs in, and how often. */
export interface PostingsList {
  /** Article numbers, ascending. */
  articles: Uint32Array;
  /** How often the term occurs in each of these articles, headline and body together; 1 or more. */
  frequencies: Uint32Array;
  /** How many of these occurrences are in the headline. */
  headline: Uint32Array;
}

/** A run of the sorted terms with their postings lists, laid end to end. */
export interface PostingsBlock extends PostingsList {
  terms: readonly string[];
  /** The list of term `t` is at [offsets[t], offsets[t + 1]) of the columns. */
  offsets: Uint32Array;
}

/** The postings list of a block's term, by its number there. */
export function postingsAt({ offsets, articles, frequencies, headline }: PostingsBlock, term: number): PostingsList {
  const [from, to] = [offsets[term], offsets[term + 1]];
  return {
    articles: articles.subarray(from, to),
    frequencies: frequencies.subarray(from, to),
    headline: headline.subarray(from, to),
  };
}

/** A term with its postings list. */
export interface TermPostings {
  term: string;
  postings: PostingsList;
}

/**
 * Encodes `search/N.bin`: the terms of a block, ascending by code unit, and their postings lists. Each field is a
 * column, since similar numbers side by side compress best. Compressed by gzip.
 *
 * | Field         | Type              | Meaning                                                                        |
 * | ------------- | ----------------- | ------------------------------------------------------------------------------ |
 * | terms         | see `writeTerms`  | front-coded                                                                    |
 * | `counts`      | varint, a term    | document frequency: the length of the term's postings list, 1 or more          |
 * | `articles`    | varint, a posting | the article's number, after the first of a list less the one before            |
 * | `frequencies` | varint, a posting | twice the term's frequency in the article, 1 more if its headline has the term |
 * | `headline`    | varint            | the term's frequency in the headline, only for postings with that 1            |
 *
 * A headline frequency for every posting would add 3 % to the blocks of the benchmarks and 11 % to their prefix lists.
 */
export function encodePostingsBlock(entries: readonly TermPostings[]): Uint8Array<ArrayBuffer> {
  const writer = new VarintWriter();
  const terms = entries.map(({ term }) => term);
  const lists = entries.map(({ postings }) => postings);
  writeTerms(writer, terms);
  for (const { articles } of lists) writer.write(articles.length);
  for (const { articles } of lists) writer.column(deltasOf(articles, [articles.length]));
  for (const { frequencies, headline } of lists)
    writer.column(frequencies.map((frequency, at) => 2 * frequency + (headline[at] === 0 ? 0 : 1)));
  for (const { headline } of lists) writer.column(headline.filter((frequency) => frequency > 0));
  return gzip(writer.finish());
}

function readFrequencies(reader: VarintReader, count: number): Pick<PostingsList, 'frequencies' | 'headline'> {
  const coded = reader.column('frequencies', count);
  const frequencies = coded.map((value) => value >>> 1);
  if (frequencies.includes(0)) reader.refuse(`frequencies.${frequencies.indexOf(0)}`, '1 or more', '0');
  const headline = coded.map((value, at) => {
    if (value % 2 === 0) return 0;
    const [most, inHeadline] = [value >>> 1, reader.read('headline')];
    const fits = inHeadline > 0 && inHeadline <= most;
    return fits ? inHeadline : reader.refuse(`headline.${at}`, `1 to ${most}`, String(inHeadline));
  });
  return { frequencies, headline };
}

function checkRange(reader: VarintReader, terms: readonly string[], { from, before }: TermRange): void {
  const last = terms.at(-1) ?? '';
  if (terms[0] !== from) reader.refuse('terms.0', `"${from}", as in bundle.json`, `"${terms[0]}"`);
  if (before !== undefined && last >= before)
    reader.refuse(`terms.${terms.length - 1}`, `a term before "${before}", as in bundle.json`, `"${last}"`);
}

/** Decodes a `search/N.bin` of a collection of `size` articles, with the terms of a range. Throws FormatError. */
export async function decodePostingsBlock(
  bytes: Uint8Array<ArrayBuffer>,
  range: TermRange,
  size: number,
  file: string,
): Promise<PostingsBlock> {
  const reader = new VarintReader(await gunzip(bytes, file), file);
  const terms = readTerms(reader);
  checkRange(reader, terms, range);
  const counts = reader.column('counts', terms.length);
  if (counts.includes(0)) reader.refuse(`counts.${counts.indexOf(0)}`, '1 or more', '0');
  const offsets = offsetsOf(reader, 'articles', counts);
  const articles = reader.column('articles', offsets.at(-1) ?? 0);
  sumDeltas(reader, 'articles', { offsets, values: articles }, () => size);
  const frequencies = readFrequencies(reader, articles.length);
  reader.end('headline');
  return { terms, offsets, articles, ...frequencies };
}

/**
 * Decodes a `search/prefix-N.bin`: a block whose only term is a prefix, its postings list the union of those of all
 * terms that begin with it. Throws FormatError.
 */
export async function decodePrefixList(
  bytes: Uint8Array<ArrayBuffer>,
  prefix: string,
  size: number,
  file: string,
): Promise<PostingsList> {
  const block = await decodePostingsBlock(bytes, { from: prefix, before: undefined }, size, file);
  if (block.terms.length === 1) return postingsAt(block, 0);
  throw new FormatError(file, 'terms', `the prefix "${prefix}" alone`, `${block.terms.length} terms`);
}
