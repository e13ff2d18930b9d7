import type { TextSpan } from '../../contract/record.ts';
import { Characters } from '../../text/characters.ts';
import { sentences } from '../../text/sentences.ts';
import { type Cut, mergeRuns } from './merge-runs.ts';
import type { Passage } from './passage.ts';
import { runsOf } from './runs.ts';
import { type SearchWords, searchWordsOf } from './search-words.ts';
import type { Token } from './token.ts';

/**
 * A text with its sentences and its tokens by each cut; what several stages need is computed for the first that asks.
 */
export class TokenizedText {
  readonly text: string;
  /**
   * The characters of the text and, behind it, of a given headline: names in the headline are evidence for names in the
   * text.
   */
  readonly characters: Characters;
  readonly #runs: readonly Token[];
  /** The whole text as runs of letters, runs of digits, and single marks. */
  readonly passage: Passage;
  #sentences: TextSpan[] | undefined;
  #searchWords: SearchWords | undefined;

  /** A headline is given only where it is no part of the text. */
  constructor(text: string, headline = '') {
    this.text = text;
    this.characters = new Characters(headline === '' ? text : `${text}\n\n${headline}`);
    this.#runs = runsOf(this.characters);
    const tokens = headline === '' ? this.#runs : this.#runs.filter(({ start }) => start < text.length);
    this.passage = { text, tokens };
  }

  /** The tokens of the text by a cut. */
  tokens(cut: Cut): Token[] {
    return mergeRuns(this.characters, this.passage.tokens, cut);
  }

  /** The tokens of the text and of the headline by a cut. */
  tokensWithHeadline(cut: Cut): Token[] {
    return mergeRuns(this.characters, this.#runs, cut);
  }

  get sentences(): readonly TextSpan[] {
    return (this.#sentences ??= sentences(this.characters, this.text.length));
  }

  get searchWords(): SearchWords {
    return (this.#searchWords ??= searchWordsOf(this.characters, this.passage.tokens));
  }
}
