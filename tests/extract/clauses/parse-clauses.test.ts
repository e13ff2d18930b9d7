import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseClauses } from '../../../src/extract/clauses/parse-clauses.ts';
import type { Clause, NounGroup, ParsedSentence } from '../../../src/extract/clauses/clause.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

function parse(text: string): {
  parsed: ParsedSentence;
  words: (group: { first: number; last: number } | null) => string;
} {
  const tokenized = new TokenizedText(text);
  const { passage } = tokenized;
  const tokenFrom = (offset: number) => passage.tokens.findIndex(({ end }) => end > offset);
  const atoms = findDates(tokenized, '2023-11-06').map(({ start, end }) => ({
    first: tokenFrom(start),
    last: tokenFrom(end - 1),
    kind: 'date' as const,
  }));
  const words = (group: { first: number; last: number } | null) =>
    group ? text.slice(passage.tokens[group.first]?.start, passage.tokens[group.last]?.end) : '-';
  return { parsed: parseClauses(passage, 0, passage.tokens.length - 1, atoms), words };
}

function described({ verb, kind }: Clause): string {
  const facts = [verb.form === 'finite' ? verb.tense : verb.form, verb.aspect === 'simple' ? '' : verb.aspect];
  facts.push(verb.voice === 'passive' ? 'passive' : '', verb.modal ?? '', verb.negated ? 'not' : '');
  return [kind, verb.lemma, ...facts].filter(Boolean).join(' ');
}

/** Each clause as "kind lemma tense ...: subject > object". */
function clausesOf(text: string): string[] {
  const { parsed, words } = parse(text);
  const named = (group: NounGroup | null) => words(group);
  return parsed.clauses.map((clause) => `${described(clause)}: ${named(clause.subject)} > ${named(clause.object)}`);
}

describe('verb groups', () => {
  it.each([
    ['The bridge has been closed.', 'main close present perfect passive: The bridge > -'],
    ['The bridge will not be opened.', 'main open future passive will not: The bridge > -'],
    ['Ruiz won the prize.', 'main win past: Ruiz > the prize'],
    ["Ruiz won't sign the order.", 'main sign future will not: Ruiz > the order'],
    ["The mayor didn't sign the order.", 'main sign past not: The mayor > the order'],
    ['The fair would have been saved.', 'main save past perfect passive would: The fair > -'],
    ['The minister is meeting farmers.', 'main meet present progressive: The minister > farmers'],
    ['The king is to visit Peru.', 'main visit future: The king > Peru'],
    ['Parliament votes on Wednesday.', 'main vote present: Parliament > -'],
    ['Car sales rose in July.', 'main rise past: Car sales > -'],
    ['Had the dam burst, the town would be gone.', 'main burst past perfect: the dam > -'],
  ])('reads %s', (text, clause) => {
    expect(clausesOf(text)[0]).toBe(clause);
  });
});

describe('clauses', () => {
  it.each([
    [
      'The mayor said the road, which is long, will be closed.',
      [
        'main say past: The mayor > -',
        'relative be present: the road > -',
        'complement close future passive will: the road > -',
      ],
    ],
    [
      'The mayor said gas, which burns, was the cause.',
      ['main say past: The mayor > -', 'relative burn present: gas > -', 'complement be past: gas > the cause'],
    ],
    [
      'The king left while the mayor wrote he had opened the dam.',
      [
        'main leave past: The king > -',
        'adverbial write past: the mayor > -',
        'complement open past perfect: he > the dam',
      ],
    ],
    [
      'The council has since said the dam was safe.',
      ['main say present perfect: The council > -', 'complement be past: the dam > -'],
    ],
    ['Ruiz added, "Our work shows it".', ['main add past: Ruiz > -', 'coordinate show present: Our work > it']],
    [
      'The council did not admit or reject it.',
      ['main admit past not: The council > -', 'coordinate reject past not: The council > it'],
    ],
    [
      'The study found floods appear when it rains.',
      ['main find past: The study > -', 'complement appear present: floods > -', 'adverbial rain present: it > -'],
    ],
    [
      'When the bridge between Norland and Peru was opened the crowd sang.',
      ['adverbial open past passive: the bridge > -', 'main sing past: the crowd > -'],
    ],
    [
      'The Sea Rescue Service (SRS) said it had found the boat.',
      ['main say past: The Sea Rescue Service > -', 'complement find past perfect: it > the boat'],
    ],
    [
      'The council says it has found a key.',
      ['main say present: The council > -', 'complement find present perfect: it > a key'],
    ],
    [
      'The mayor went to the fair, which closed early.',
      ['main go past: The mayor > -', 'relative close past: the fair > -'],
    ],
    [
      'The members, who are farmers and bakers, voted for the road.',
      ['relative be present: The members > farmers', 'main vote past: The members > -'],
    ],
    [
      'Reed became the first woman to lead the council and held the post.',
      [
        'main become past: Reed > the first woman',
        'infinitive lead infinitive: the first woman > the council',
        'coordinate hold past: Reed > the post',
      ],
    ],
    [
      'Peru was on the list of guests drawn up in May.',
      ['main be past: Peru > -', 'participle draw participle passive: the list of guests > -'],
    ],
    [
      'Reed avoided being caught in the flood.',
      ['main avoid past: Reed > -', 'participle catch participle passive: Reed > -'],
    ],
    [
      'The chief executive led Alm and left.',
      ['main lead past: The chief executive > Alm', 'coordinate leave past: The chief executive > -'],
    ],
    ['Four large emerging states met.', ['main meet past: Four large emerging states > -']],
    ['No cause had yet been found.', ['main find past perfect passive: No cause > -']],
    ['The king led an act of mourning.', ['main lead past: The king > an act of mourning']],
    [
      'The bank announced on Thursday that it lost 6 billion in the first quarter.',
      ['main announce past: The bank > -', 'complement lose past: it > 6 billion'],
    ],
    [
      'The man arrested on Monday said he was ill.',
      ['participle arrest participle passive: The man > -', 'main say past: The man > -', 'complement be past: he > -'],
    ],
    [
      'The woman who killed the duke escaped and fled to Spain.',
      [
        'relative kill past: The woman > the duke',
        'main escape past: The woman > -',
        'coordinate flee past: The woman > -',
      ],
    ],
    [
      'The mill burned down on Monday, police said.',
      ['complement burn past: The mill > -', 'main say past: police > -'],
    ],
    [
      'The mayor, Ann Lee, plans to open the bridge after the dam is repaired.',
      [
        'main plan present: The mayor > -',
        'infinitive open infinitive: The mayor > the bridge',
        'adverbial repair present passive: the dam > -',
      ],
    ],
    ['He was shot and killed by guards.', ['main shoot past passive: He > -', 'coordinate kill past passive: He > -']],
    [
      'The ferry, which was built in 1990, sank near the coast.',
      ['relative build past passive: The ferry > -', 'main sink past: The ferry > -'],
    ],
    [
      'Rebels destroyed the town bombed in April.',
      ['main destroy past: Rebels > the town', 'participle bomb participle passive: the town > -'],
    ],
    ['Ruiz and Berti met in Rome.', ['main meet past: Ruiz and Berti > -']],
    [
      'Norlandic Deputy Prime Minister Ann Lee opened the road.',
      ['main open past: Norlandic Deputy Prime Minister Ann Lee > the road'],
    ],
    ['Ruiz called for progress in the six-party talks on farming.', ['main call past: Ruiz > -']],
    ['The road itself was closed.', ['main close past passive: The road > -']],
    [
      'The road was clear, Ruiz told the council.',
      ['complement be past: The road > -', 'main tell past: Ruiz > the council'],
    ],
    [
      'Divers, working in the dark, according to the mayor found ten boats.',
      ['participle work participle: Divers > -', 'main find past: Divers > ten boats'],
    ],
    [
      'A fair that Peru is planning was discussed.',
      ['complement plan present progressive: Peru > -', 'main discuss past passive: A fair > -'],
    ],
  ])('divides %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('gives each token to the clause that it belongs to', () => {
    const { parsed } = parse('The man arrested on Monday said in May that he left.');
    expect([...parsed.owners]).toEqual([1, 1, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('keeps the words of a verb in its clause, however many come before the verb of the sentence', () => {
    const { parsed } = parse('The plan to visit to visit had failed.');
    expect([...parsed.owners]).toEqual([2, 2, 0, 0, 1, 1, 2, 2, 2]);
  });

  it('marks clauses inside quotation marks', () => {
    const { parsed } = parse('"We will win", he said.');
    expect(parsed.clauses.map(({ quoted }) => quoted)).toEqual([true, false]);
  });

  it('finds event nouns with the verb of the same act', () => {
    const { parsed, words } = parse('The explosion on Tuesday followed weeks of talks.');
    expect(parsed.nouns.map(({ lemma, group }) => `${lemma}: ${words(group)}`)).toEqual([
      'explode: The explosion',
      'talk: talks',
    ]);
  });
});

it('parses any words, and gives every token at most one clause', () => {
  const word = fc.constantFrom(
    ...'the a man who said that on Monday , and visit visits visited was not had " — meeting 5'.split(' '),
    'to visit',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (some) => {
      const { parsed } = parse(some.join(' '));
      for (const owner of parsed.owners) expect(owner).toBeLessThan(parsed.clauses.length);
      for (const { first, last, verb } of parsed.clauses) expect(first <= verb.first && verb.head <= last).toBe(true);
    }),
  );
});
