import type { TextSpan } from '../../contract/record.ts';
import { sentences } from '../../text/sentences.ts';
import { scanText, type Scan } from './scan.ts';
import { Lexemes } from './lexemes.ts';
import { type WordList, wordsOf } from './words-of.ts';

/** An article's text as the stages read it: what several of them need is cut once, when the first asks for it. */
export class Reading {
  readonly text: string;
  /** The lexemes of the text and, behind it, of the given headline, whose full names serve as hints. */
  readonly lexemes: Lexemes;
  #sentences: TextSpan[] | undefined;
  #words: WordList | undefined;
  #scan: Scan | undefined;

  /** A derived headline is none of its own: it repeats the text. */
  constructor(text: string, headline = '') {
    this.text = text;
    this.lexemes = new Lexemes(headline === '' ? text : `${text}\n\n${headline}`);
  }

  get sentences(): readonly TextSpan[] {
    return (this.#sentences ??= sentences(this.text, this.lexemes.kinds));
  }

  /** As they are compared and counted everywhere. */
  get words(): WordList {
    return (this.#words ??= wordsOf(this.lexemes, this.text.length));
  }

  /** As the rules for dates and events read it: words, numbers and marks. */
  get scan(): Scan {
    return (this.#scan ??= scanText(this.lexemes, this.text.length));
  }
}
