import { isName, wordOf } from './vocabulary.ts';

/** With a capital first letter. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Marks for each word of news, and for each sentence. */
const [comma, possessive, hyphen, brackets] = [0.075, 0.01, 0.012, 0.01];
const [quoted, paragraphEnds] = [0.17, 0.5];

function written(rank: number, random: () => number): string {
  const word = isName(rank) ? capital(wordOf(rank)) : wordOf(rank);
  const chance = random();
  if (chance < comma) return `${word}, `;
  if (chance < comma + hyphen) return `${word}-`;
  if (chance < comma + hyphen + brackets) return `(${word}) `;
  return isName(rank) && chance > 1 - possessive * 6 ? `${word}'s ` : `${word} `;
}

/** Sentences of the words of some ranks after a beginning, with capitals and marks about as often as in news. */
export function proseOf(beginning: string, ranks: readonly number[], random: () => number): string {
  let [text, at] = ['', 0];
  while (at < ranks.length) {
    const end = at + 8 + Math.floor(random() * 24);
    const words = ranks.slice(at, end).map((rank) => written(rank, random));
    const said = words.join('').replace(/[ ,-]+$/, '');
    const sentence = at === 0 ? `${beginning} ${said}.` : `${capital(said)}.`;
    text += at > 0 && random() < quoted ? `"${sentence}"` : sentence;
    text += random() < paragraphEnds ? '\n\n' : ' ';
    at = end;
  }
  return text;
}
