import { rankPicker } from './rank-picker.ts';
import { littleWords } from './vocabulary.ts';

// What a next word is, each with its chance; else it is any word. These numbers and those of the other files that make
// words are such that texts come near to 295 English news reports of 2019 and 2020, in the first 380 words of those that
// have them: in entropy and number of words, in how often a word comes again in its text, near where it stood, and in
// texts some days apart, in how often two words stand together again, and in bits by gzip.
const again = 0.205;
const phrase = 0.2;
const told = 0.19;
/** The chance that what follows a word that comes again comes with it. */
const goesOn = 0.4;
/** The chance that what comes again is one of the last words said; else the first come most often. */
const [near, last] = [0.25, 30];
const [phrases, storyWords] = [3000, 150];

function isLittle(rank: number): boolean {
  return rank < littleWords;
}

/**
 * Writes texts as ranks of words, about stories by number: what has been said is often said again (H. A. Simon, "On a class
 * of skew distribution functions", Biometrika 42, 1955), some words stand together in phrases, and a story has its own.
 */
export function wordWriter(random: () => number): (length: number, stories: readonly number[]) => number[] {
  const pick = rankPicker(random);
  const below = (count: number): number => Math.floor(random() * count);
  const set = Array.from({ length: phrases }, () => Array.from({ length: random() < 0.4 ? 3 : 2 }, pick));
  const pickPhrase = (): number[] => set[Math.floor(10 * ((1 + phrases / 10) ** random() - 1))] ?? [];
  const pickContent = (): number => {
    let rank = pick();
    while (isLittle(rank)) rank = pick();
    return rank;
  };
  const known = new Map<number, number[]>();
  const wordsOf = (story: number): number[] => {
    const words = known.get(story) ?? Array.from({ length: storyWords }, pickContent);
    known.set(story, words);
    return words;
  };
  return (length, stories) => {
    const topic = stories.flatMap(wordsOf);
    const text: number[] = [];
    const said: number[] = [];
    const add = (rank: number): void => {
      if (!isLittle(rank)) said.push(text.length);
      text.push(rank);
    };
    while (text.length < length) {
      const chance = random();
      if (chance < again && said.length > 0) {
        const back = random() < near ? below(last) : Math.floor((1 - random() ** 6) * said.length);
        const from = said[Math.max(0, said.length - 1 - back)] ?? 0;
        text.slice(from, random() < goesOn ? from + 2 : from + 1).forEach(add);
      } else if (chance < again + phrase) pickPhrase().forEach(add);
      else if (chance < again + phrase + told) add(topic[below(topic.length)] ?? 0);
      else add(pick());
    }
    return text.slice(0, length);
  };
}
