import { ownText } from './own-text.ts';

const most = 20_000;
/** A slice longer than this keeps the whole text that it was cut from in memory, unless it is copied. */
const longestOwn = 12;
const longestKept = 60;

/**
 * Memoizes a function of a word, since texts repeat words. The cache is cleared at 20,000 answers and ignores strings
 * longer than a word, so that its memory does not grow with the texts.
 */
export function memoize<Answer extends string | number | boolean | object>(
  answerOf: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > longestKept) return answerOf(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const own = word.length > longestOwn ? ownText(word) : word;
    const answer = answerOf(own);
    answers.set(own, answer);
    return answer;
  };
}
