import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, titleOf } from './titles-of.ts';

describe('the title of an event', () => {
  it.each([
    [
      'without titles of people, time and what follows',
      'Norlandic President Vera Lindqvist plans to visit Peru in October, following a call with the king.',
      'visit',
      'Vera Lindqvist plans to visit Peru',
    ],
    [
      'without the frame of reported speech',
      'Officials said on Monday that three people died in the fire.',
      'died',
      'Three people died in the fire',
    ],
    [
      'of the frame has the words that it reports',
      'On Friday, Vera Lindqvist said that the harbour would stay closed.',
      'said',
      'Vera Lindqvist said that the harbour would stay closed',
    ],
    [
      'with a quotation closed where it is cut',
      'Vera Lindqvist said on Friday, "We signed the agreement with the fishermen of the northern harbours of Norland."',
      'said',
      'Vera Lindqvist said "We signed the agreement"',
    ],
    [
      'with the apostrophe of a contraction',
      'They’re leaving the harbour on Tuesday.',
      'leaving',
      'They’re leaving the harbour',
    ],
    ['with a particle', 'Firefighters put the fire out on Saturday.', 'put', 'Firefighters put the fire out'],
    [
      'with the whole list as subject',
      'Peru, Chile and Bolivia signed a treaty on Monday.',
      'signed',
      'Peru, Chile and Bolivia signed a treaty',
    ],
    [
      'of a relative clause with its antecedent',
      'The ferry that sank on Monday had been repaired.',
      'sank',
      'The ferry sank',
    ],
    [
      'with the person in apposition',
      'The mayor of Harwick, Tomas Reed, opened the bridge on Monday.',
      'opened',
      'Tomas Reed opened the bridge',
    ],
    [
      'without a connective',
      'Meanwhile the council also closed the market on Monday.',
      'closed',
      'The council closed the market',
    ],
    [
      'of a noun has what belongs to the noun',
      'Shares fell on Tuesday after the explosion in the harbour of Harwick on Monday.',
      'explosion',
      'Explosion in the harbour of Harwick',
    ],
    [
      'with the whole phrase before a conjunction of the next clause',
      'Crowds cheered on Friday when the first bridge between Norland and Peru was opened to traffic.',
      'opened',
      'The first bridge was opened to traffic',
    ],
    [
      'without an acronym in brackets',
      'The Sea Rescue Service (SRS) closed the harbour on Monday.',
      'closed',
      'The Sea Rescue Service closed the harbour',
    ],
    [
      'of a subject with people of several institutes has their names',
      'Biologist Vera Lindqvist of the Norlandic Institute of Fishery and Forestry and colleagues opened a museum on Monday.',
      'opened',
      'Vera Lindqvist and colleagues opened a museum',
    ],
    [
      'without "and" between dates',
      'The club held its fair in Harwick on Monday and Tuesday.',
      'held',
      'The club held its fair in Harwick',
    ],
    [
      'not cut before "of"',
      'The ministers of Norland and Peru signed an agreement on Monday on the last part of their very long common frontier.',
      'signed',
      'The ministers of Norland and Peru signed an agreement',
    ],
    [
      'with a gerund that belongs to the object',
      'The council approved a plan for moving the market on Monday.',
      'moving',
      'The council approved a plan for moving the market',
    ],
    [
      'with a participle behind "had" and its object',
      'The state had lanes closed on Monday.',
      'closed',
      'The state had lanes closed',
    ],
    [
      'of a participle without an article',
      'Peru was on the list of guests drawn up in Harwick on Monday.',
      'drawn',
      'List of guests drawn up in Harwick',
    ],
    [
      'of a relative clause with "who" has the person',
      'Reed presented the cabinet of Vera Lindqvist, who had been confirmed by parliament on Monday.',
      'confirmed',
      'Vera Lindqvist had been confirmed by parliament',
    ],
    [
      'without a relative clause behind a comma',
      'The club closed its fair in Harwick on Monday, which the king attended.',
      'closed',
      'The club closed its fair in Harwick',
    ],
    [
      'of an event in a place that ended',
      'The club admitted Peru at its meeting in the old town, which ended on Thursday.',
      'ended',
      "The club's meeting ended",
    ],
    [
      'of a saying has the quotation before it',
      '"The search is over," Deputy Minister Vera Lindqvist told Reuters on Wednesday.',
      'told',
      'Vera Lindqvist told Reuters "The search is over"',
    ],
    [
      'of a saying between has the clause around it',
      'The bridge would be opened, Vera Lindqvist said on Monday, to help trade.',
      'said',
      'Vera Lindqvist said the bridge would be opened',
    ],
    [
      'of a question has the question',
      'Reporters asked Vera Lindqvist on Monday if she had resigned.',
      'asked',
      'Reporters asked Vera Lindqvist if she had resigned',
    ],
    [
      'with quoted words that are no sentence',
      'Vera Lindqvist said on Monday "three thieves" were caught in the harbour.',
      'said',
      'Vera Lindqvist said three thieves were caught in the harbour',
    ],
    [
      'without "that" where it would be too long',
      'Vera Lindqvist said on Monday that the fishermen of the northern harbours would be paid soon.',
      'said',
      'Vera Lindqvist said the fishermen of the northern harbours would be paid soon',
    ],
    [
      'with "that" in a quotation',
      '"I believe that the fishermen of the northern harbours will all be paid in time," Vera Lindqvist said on Monday.',
      'said',
      '"I believe that the fishermen of the northern harbours will all be paid in time"',
    ],
    [
      'of a saying without room for its report has the report',
      'The Norlandic Commission for the Safety of Harbours said on Monday that the ferries between the islands should be repaired.',
      'said',
      'The ferries should be repaired',
    ],
    [
      'with a clause that says which thing an indefinite noun means',
      'On Monday the council passed a law banning nets.',
      'passed',
      'The council passed a law banning nets',
    ],
    [
      'with a relative clause of an indefinite noun',
      'On Monday the council approved a budget that pays for a bridge.',
      'approved',
      'The council approved a budget that pays for a bridge',
    ],
    [
      'of a long list has the noun that its members belong to',
      'The foreign ministers of Norland, Peru, Chile, Bolivia, Ecuador, Argentina and Brazil met on Monday.',
      'met',
      'The foreign ministers met',
    ],
    [
      'without a relative clause behind a preposition',
      'The two kings signed a treaty on Monday, in which they asked for peace.',
      'signed',
      'The two kings signed a treaty',
    ],
    [
      'without a phrase that lacks its clause',
      'The council closed the market on Monday despite farmers claiming it was safe.',
      'closed',
      'The council closed the market',
    ],
    [
      'with a quoted phrase inside of a noun group',
      'Vera Lindqvist called the flood an "unusual" case on Monday.',
      'called',
      'Vera Lindqvist called the flood an unusual case',
    ],
    [
      'with words that limit a number',
      'At least ten people were rescued on Monday.',
      'rescued',
      'At least ten people were rescued',
    ],
    [
      'with "not" before its subject',
      'Not everyone left the harbour on Monday.',
      'left',
      'Not everyone left the harbour',
    ],
    [
      'without "there" that refers to the sentence before',
      'Tomas Reed announced a bridge there on Monday.',
      'announced',
      'Tomas Reed announced a bridge',
    ],
    [
      'with "there" that introduces a subject',
      'Tomas Reed said on Monday there were ten guests.',
      'said',
      'Tomas Reed said there were ten guests',
    ],
    [
      'of an encounter that a participle reports',
      'Amid talks held with envoy Ada Quist in Rovin, the trip of Tom Reed to Norland shows how close both countries are. The mayor said so.',
      'held',
      'Talks held with Ada Quist in Rovin',
    ],
    [
      'without a role that begins with a country in capitals',
      'Ada Quist held talks with UK National Security Advisor Tomas Reed in Rovin on Monday.',
      'talks',
      'Ada Quist held talks with Tomas Reed in Rovin',
    ],
    [
      'with the auxiliaries of the verb that it is joined to',
      'The ferry will leave the harbour in March and cross the strait on Monday.',
      'cross',
      'The ferry will cross the strait',
    ],
    [
      'with the negation of the verb that it is joined to',
      'The council did not admit or reject the claim on Monday.',
      'reject',
      'The council did not reject the claim',
    ],
    [
      'of a noun with two people',
      'What did last Monday’s meeting of Vera Lindqvist and Tomas Reed bring?',
      'meeting',
      'Meeting of Vera Lindqvist and Tomas Reed',
    ],
    [
      'of a saying with a long frame has the whole sentence that is quoted',
      'Vera Lindqvist said on Monday in a long interview at the old harbour, "The fishermen of the islands will be paid soon."',
      'said',
      '"The fishermen of the islands will be paid soon"',
    ],
    [
      'of a quotation is not cut before the purpose',
      'I came back to bury the long and narrow old boat of my father and brothers," Vera Lindqvist told the press on Monday.',
      'told',
      '“I came back to bury the long and narrow old boat of my father and brothers”',
    ],
    [
      'without a gerund that lacks its clause',
      'The council closed the market on Monday without checking if it would be opened again.',
      'closed',
      'The council closed the market',
    ],
    [
      'not cut between a day and "before"',
      'On Monday the fishermen of the northern islands left the old harbour of Lima on the day before the great storm.',
      'left',
      'The fishermen of the northern islands left the old harbour of Lima',
    ],
    [
      'not cut inside of a chain of phrases',
      'Vera Lindqvist will be in the old town of Lima on Monday for a meeting of heads of government.',
      'be',
      'Vera Lindqvist will be in the old town of Lima',
    ],
    [
      'of a saying whose report would lose the clause that it needs has the whole report',
      'Norlandic President Vera Lindqvist told reporters on Monday in Lima that she would not approve a budget that does not pay for a bridge.',
      'told',
      'Vera Lindqvist would not approve a budget that does not pay for a bridge',
    ],
    [
      'of a claim keeps its frame',
      'Vera Lindqvist claimed on Monday in a long interview that the council had not approved a budget that pays for bridges.',
      'claimed',
      'Vera Lindqvist claimed in a long interview the council had not approved a budget',
    ],
    [
      'with the participles that say who "those" are',
      'Vera Lindqvist said on Monday the hopes of those trapped in the mine were small.',
      'said',
      'Vera Lindqvist said the hopes of those trapped in the mine were small',
    ],
    [
      'of a saying has the quotation before it, not the one behind it',
      '"The ferry is safe," Vera Lindqvist said on Monday, "while others sink".',
      'said',
      'Vera Lindqvist said "The ferry is safe"',
    ],
    ['with "the" for "this"', 'This treaty was signed on Monday.', 'signed', 'The treaty was signed'],
    [
      'not cut between a verb and its preposition',
      '"Our study of the old harbour is calling for a complete revision of all plans," Vera Lindqvist told the Norlandic Times on Monday.',
      'told',
      '"Our study of the old harbour is calling for a complete revision of all plans"',
    ],
    [
      'with a quotation directly behind its verb',
      'On Monday the sign read "The ferry will never leave again".',
      'read',
      'The sign read "The ferry will never leave again"',
    ],
    [
      'with its negation',
      'The council did not sell the market on Monday.',
      'sell',
      'The council did not sell the market',
    ],
  ])('%s', (_what, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });
});

const words = fc.constantFrom(
  ...'Vera Lindqvist said that the dam burst on Monday , and " which she had of in to was opened by May 2023 ( ) . he it'.split(
    ' ',
  ),
);

it('is one line of 1 to 80 characters, whatever the sentence', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      for (const { title } of eventsOf(`${list.join(' ')}.`)) {
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(81);
        expect(title).not.toMatch(/\n/);
      }
    }),
    { numRuns: 300 },
  );
});
