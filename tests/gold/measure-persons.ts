import type { GoldPerson, GoldSpan } from './gold-article.ts';
import { f1, fold, share, type Measure, type Pair } from './measure.ts';

function same(a: GoldSpan, b: GoldSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The found mentions of an article, each place once. */
function mentionsOf({ record }: Pair): GoldPerson[] {
  const all = record.persons.flatMap(({ name, mentions }) => mentions.map(([start, end]) => ({ start, end, name })));
  return all.filter((mention, at) => all.findIndex(({ start }) => start === mention.start) === at);
}

/** Mentions with exactly the right span, a title or possessive in it being wrong: F1. */
export function personsStrict(pairs: readonly Pair[]): Measure {
  const wrong: string[] = [];
  let [hits, found, wanted] = [0, 0, 0];
  for (const pair of pairs) {
    const { text, persons } = pair.gold;
    const mentions = mentionsOf(pair);
    found += mentions.length;
    wanted += persons.length;
    for (const each of mentions) {
      if (persons.some((person) => same(person, each))) hits++;
      else wrong.push(`spurious: ${text.slice(each.start, each.end)}`);
    }
    for (const each of persons)
      if (!mentions.some((mention) => same(mention, each))) wrong.push(`missed: ${text.slice(each.start, each.end)}`);
  }
  return { percent: f1(hits, found, wanted), wrong };
}

/** The distinct people of each article by their fullest name: F1. */
export function peopleSet(pairs: readonly Pair[]): Measure {
  const wrong: string[] = [];
  let [hits, found, wanted] = [0, 0, 0];
  for (const pair of pairs) {
    const people = new Set(pair.gold.persons.map(({ name }) => fold(name)));
    const names = new Set(mentionsOf(pair).map(({ name }) => fold(name)));
    found += names.size;
    wanted += people.size;
    for (const name of names) {
      if (people.has(name)) hits++;
      else wrong.push(`spurious: ${name}`);
    }
    for (const name of people) if (!names.has(name)) wrong.push(`missed: ${name}`);
  }
  return { percent: f1(hits, found, wanted), wrong };
}

/** Of the mentions with the right span, the share under the right person's name. */
export function peopleLink(pairs: readonly Pair[]): Measure {
  const wrong: string[] = [];
  let [hits, total] = [0, 0];
  for (const pair of pairs) {
    for (const mention of mentionsOf(pair)) {
      const person = pair.gold.persons.find((each) => same(each, mention));
      if (!person) continue;
      total++;
      if (fold(person.name) === fold(mention.name)) hits++;
      else wrong.push(`${pair.gold.text.slice(person.start, person.end)}: ${person.name}, got ${mention.name}`);
    }
  }
  return { percent: share(hits, total), wrong };
}
