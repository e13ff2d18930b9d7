import { UnreadableError } from '../source/unreadable-error.ts';
import type { Paragraph } from './paragraph.ts';
import { Story } from './rtf-story.ts';
import { decodeRtf, encodingOfCharacterSet, encodingOfCodePage, western } from './rtf-text.ts';
import { rtfTokens, type RtfToken } from './rtf-tokens.ts';
import { characters, destinationOf, type Destination } from './rtf-words.ts';

interface Group {
  destination: Destination;
  /** True if its first token was not seen yet, which may name the destination. */
  isNew: boolean;
  /** True after the mark of destinations that old programs do not know. */
  isStarred: boolean;
  isHidden: boolean;
  encoding: string | undefined;
  /** The number of characters that stand in for a character of Unicode in old programs. */
  substitutes: number;
}

/** Groups are nested so deep at most; programs that write RTF need some twenty. */
const deepest = 1000;

/** The document of an RTF file; `isCut` if its last group is not closed. */
export interface RtfDocument {
  readonly paragraphs: readonly Paragraph[];
  readonly author: string;
  readonly keywords: string;
  readonly isCut: boolean;
}

class RtfReader {
  private readonly body = new Story();
  private readonly footnotes = new Story();
  private readonly fonts = new Map<number, string | undefined>();
  private readonly styles = new Map<number, string>();
  private readonly groups: Group[] = [];
  private group: Group = {
    destination: 'body',
    isNew: false,
    isStarred: false,
    isHidden: false,
    encoding: undefined,
    substitutes: 1,
  };
  /** The text of a property, a bookmark or a style. */
  private value = '';
  private codePage = western;
  private number = 0;
  private toSkip = 0;
  private author = '';
  private keywords = '';

  read(rtf: string): RtfDocument {
    for (const token of rtfTokens(rtf)) this.take(token);
    this.body.endRow();
    this.footnotes.endRow();
    const { author, keywords } = this;
    const paragraphs = [...this.body.paragraphs, ...this.footnotes.paragraphs];
    return { paragraphs, author, keywords, isCut: this.groups.length > 0 };
  }

  private get story(): Story {
    return this.group.destination === 'footnote' ? this.footnotes : this.body;
  }

  private take(token: RtfToken): void {
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'text') this.addBytes(token.text, token.isEscaped);
    else this.control(token.name, token.number);
  }

  private open(): void {
    if (this.groups.length === deepest)
      throw new UnreadableError(`expected RTF with groups up to ${deepest} deep, found deeper ones`);
    this.groups.push(this.group);
    this.group = { ...this.group, isNew: true, isStarred: false };
    this.toSkip = 0;
    const { destination } = this.group;
    if (destination === 'styles') this.begin('style');
  }

  private close(): void {
    const { destination } = this.group;
    const value = this.value.trim();
    const outer = this.groups.pop();
    if (!outer) return;
    this.group = outer;
    if (outer.destination === destination) return;
    if (destination === 'author') this.author = value;
    else if (destination === 'keywords') this.keywords = value;
    else if (destination === 'bookmark') this.story.addBookmark(value);
    else if (destination === 'style') this.styles.set(this.number, value.replace(/;$/, ''));
    else if (destination === 'footnote') this.footnotes.endParagraph();
  }

  private begin(destination: Destination): void {
    this.group.destination = destination;
    this.value = '';
    this.number = 0;
  }

  private control(name: string, number: number | undefined): void {
    const { group } = this;
    if (group.isNew) this.name(name);
    if (group.destination === 'skipped') return;
    if (name === 'u') this.addCharacter(number ?? 0);
    else if (name === 'uc') group.substitutes = Math.max(0, number ?? 1);
    else if (name === 'ansicpg') this.codePage = encodingOfCodePage(number);
    else if (name === 'mac') this.codePage = encodingOfCodePage(10_000);
    else if (name === 'f') this.setFont(number ?? 0);
    else if (name === 'fcharset') this.fonts.set(this.number, encodingOfCharacterSet(number));
    else if (name === 'v' || name === 'deleted') group.isHidden = number !== 0;
    else if (name === 'plain') group.isHidden = false;
    else if (Object.hasOwn(characters, name)) this.add(characters[name] ?? '');
    else if (group.destination === 'style' && name === 's') this.number = number ?? 0;
    else if (group.destination === 'body' || group.destination === 'footnote') this.layOut(name, number);
  }

  /** Sets the destination of a group by its first controls. */
  private name(name: string): void {
    const { group } = this;
    if (name === 'listtext' || name === 'pntext') this.story.kind = 'item';
    if (name === '*') group.isStarred = true;
    else {
      group.isNew = false;
      const inner = destinationOf(name, group.destination, group.isStarred);
      if (inner !== undefined && group.destination !== 'skipped') this.begin(inner);
    }
  }

  private layOut(name: string, number = 0): void {
    const { story } = this;
    if (['par', 'sect', 'page', '\n', '\r'].includes(name)) story.endParagraph();
    else if (name === 'cell') story.endCell();
    else if (name === 'row') story.endRow();
    else if (name === 'intbl') story.isInTable = true;
    else if (name === 's') story.style = this.styles.get(number) ?? '';
    else if (name === 'pard') {
      story.kind = 'text';
      story.style = '';
      story.isInTable = false;
    }
  }

  private setFont(font: number): void {
    if (this.group.destination === 'fonts') this.number = font;
    else this.group.encoding = this.fonts.get(font);
  }

  private addCharacter(code: number): void {
    this.add(String.fromCharCode(code));
    this.toSkip = this.group.substitutes;
  }

  private addBytes(text: string, isEscaped: boolean): void {
    this.group.isNew = false;
    const skip = Math.min(this.toSkip, text.length);
    this.toSkip -= skip;
    this.add(decodeRtf(text.slice(skip), this.group.encoding ?? this.codePage, isEscaped));
  }

  private add(text: string): void {
    const { destination, isHidden } = this.group;
    if (isHidden) return;
    if (destination === 'body' || destination === 'footnote') this.story.add(text);
    else if (destination !== 'skipped' && destination !== 'properties' && destination !== 'fonts') this.value += text;
  }
}

/** Parses RTF, decoded byte by byte. Throws UnreadableError for groups that are nested too deep. */
export function parseRtf(rtf: string): RtfDocument {
  return new RtfReader().read(rtf);
}
