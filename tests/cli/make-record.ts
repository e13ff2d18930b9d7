import type { ArticleRecord, EventMention } from '../../src/contract/record.ts';

/** What a test says about an article; the rest is filled in. Mentions are found in the body. */
export interface Sketch {
  id?: string;
  source?: string;
  headline?: string;
  date?: string | null;
  body?: string;
  persons?: readonly string[];
  /** Names, each with further ways in which the body writes it. */
  organizations?: readonly (readonly [name: string, ...written: string[]])[];
  places?: readonly (readonly [name: string, ...written: string[]])[];
  language?: string;
  keywords?: readonly (readonly [term: string, score: number])[];
  /** `[date as EDTF, sentence]`, both somewhere in the body. */
  events?: readonly {
    date: string;
    sentence: string;
    persons?: readonly string[];
    organizations?: readonly string[];
    modality?: EventMention['modality'];
    basis?: EventMention['basis'];
    title?: string;
    /** A part of the sentence; else its first character. */
    trigger?: string;
  }[];
}

function spanOf(body: string, part: string): [number, number][] {
  const start = body.indexOf(part);
  return start < 0 ? [] : [[start, start + part.length]];
}

function mentioned(body: string, names: Sketch['places'] = []): ArticleRecord['places'] {
  return names.map(([name, ...written]) => ({
    name,
    mentions: [name, ...written].flatMap((part) => spanOf(body, part)),
  }));
}

/** A whole record from a sketch. */
export function makeRecord(sketch: Sketch): ArticleRecord {
  const { id = 'a', date = null, persons = [], events = [], keywords = [] } = sketch;
  const body = sketch.body ?? [...events.map(({ sentence }) => sentence), ...persons].join('\n');
  return {
    id,
    source: sketch.source ?? `${id}.txt`,
    headline: sketch.headline ?? `Headline of ${id}`,
    headlineOrigin: 'given',
    datePublished: date,
    datePublishedOrigin: date === null ? 'none' : 'field',
    articleBody: body,
    persons: persons.map((name) => ({ name, mentions: spanOf(body, name) })),
    organizations: mentioned(body, sketch.organizations),
    places: mentioned(body, sketch.places),
    dates: events.map((event) => ({
      start: body.indexOf(event.sentence),
      end: body.indexOf(event.sentence) + 1,
      type: 'DATE',
      value: event.date,
      edtf: event.date,
      precision: 'day',
      rule: 'test',
      flags: [],
    })),
    events: events.map((event, at) => {
      const start = body.indexOf(event.sentence);
      const trigger = spanOf(event.sentence, event.trigger ?? '')[0] ?? [0, 1];
      const from = start + trigger[0];
      return {
        id: `${id}#${from}`,
        title: event.title ?? event.sentence,
        trigger: [from, start + Math.max(trigger[1], trigger[0] + 1)],
        sentence: [start, start + event.sentence.length],
        persons: [...(event.persons ?? [])],
        organizations: [...(event.organizations ?? [])],
        date: at,
        edtf: event.date,
        basis: event.basis ?? 'stated',
        modality: event.modality ?? 'reported',
        because: [{ start, end: start + 1, rule: 'test' }],
      };
    }),
    keywords: keywords.map(([term, score]) => ({ term, score })),
    ...(sketch.language === undefined ? {} : { inLanguage: sketch.language }),
    wordCount: body.split(/\s+/).length,
  };
}
