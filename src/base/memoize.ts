const most = 20_000;
/** Longer pieces of a text hold on to all of it, unless they are copied. */
const longestOwn = 12;
const longestKept = 60;

/**
 * The same function of a word, its answers kept: texts repeat their words, and each other's. At most 20,000 answers
 * are held, then it starts anew, and none of what is too long for a word: its memory does not grow with the texts.
 */
export function remembered<Answer extends string | number | boolean | object>(
  answerOf: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > longestKept) return answerOf(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const own = word.length > longestOwn ? ` ${word}`.slice(1) : word;
    const answer = answerOf(own);
    answers.set(own, answer);
    return answer;
  };
}
