import type { SearchedText } from './bundle-texts.ts';

/** What a query finds: how many articles, and the headline of the first. */
export interface Found {
  matching: number;
  first: string;
}

/** Finds words in articles without either engine, so that what is measured can be held against it. */
export class PlainScan {
  readonly #articles: readonly SearchedText[];
  readonly #having = new Map<string, number[]>();

  constructor(articles: readonly SearchedText[]) {
    this.#articles = articles;
    articles.forEach(({ headline, articleBody }, number) => {
      const words = `${headline} ${articleBody}`.toLowerCase().match(/[a-z]+/g);
      for (const word of new Set(words)) {
        const having = this.#having.get(word);
        if (having) having.push(number);
        else this.#having.set(word, [number]);
      }
    });
  }

  /** Articles with all of some words, the last of which may be the beginning of one. */
  find(query: string): Found {
    const words = query.split(' ');
    const last = words.pop() ?? '';
    const whole = words.map((word) => new Set(this.#having.get(word)));
    const begun = [...this.#having].filter(([word]) => word.startsWith(last));
    const found = [...new Set(begun.flatMap(([, numbers]) => numbers))].filter((number) =>
      whole.every((numbers) => numbers.has(number)),
    );
    const first = found.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
    return { matching: found.length, first: this.#articles[first]?.headline ?? '' };
  }
}
