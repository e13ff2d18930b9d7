import { describe, expect, it } from 'vitest';
import { actRoots } from '../../../../src/collection/events/report/act-root.ts';
import { actsOf } from '../../../../src/collection/events/report/acts.ts';
import { undergoersOf } from '../../../../src/collection/events/report/undergoers.ts';
import { words } from '../../../../src/text/words.ts';

describe('the root of an act', () => {
  it.each(
    (
      'resigned resignation, exploded explosion, invaded invasion, nominated nomination, deported deportation, approved approval, ' +
      'closed closure, delivered deliveries, appointed appointment, produced production, admitted admission, died death, ' +
      'appeared appearance, shot shootings, withdrew withdrawal, destroyed destruction, met meeting, left leaving'
    )
      .split(', ')
      .map((pair) => pair.split(' ')),
  )('is shared by "%s" and "%s"', (verb = '', noun = '') => {
    expect(actRoots(verb)[0]).toBe(actRoots(noun)[0]);
  });

  it('is not shared by other verbs', () => {
    expect(actRoots('elected')).not.toEqual(actRoots('erected'));
  });
});

/** The acts of a title in which the trigger is between asterisks. */
function actsIn(marked: string): Set<string> {
  const [before = '', trigger = '', after = ''] = marked.split('*');
  return actsOf(trigger.toLowerCase(), words(after)[0]?.term ?? '', words(before + trigger + after));
}

describe('the acts of a title', () => {
  it.each([
    ['Stone was *shot* dead', 'The *killing* of Stone'],
    ['Stone *stepped* down', '*Resignation* of Stone'],
    ['Stone *held* talks with Reed', 'Stone *met* Reed'],
    ['The vote *took* place', 'Parliament *voted*'],
    ['Rovers *lost* to United', '*Victory* of United over Rovers'],
    ['The board *fired* Stone', 'Stone was *sacked*'],
    ['A *blast* in Rovin', 'A bomb *went* off in Rovin'],
    ['Stone *tweeted* "It is over"', 'Stone *said* it was over'],
    ['Stone *denounced* the raid', 'Stone *condemned* the raid'],
  ])('"%s" and "%s" share one', (one, other) => {
    expect([...actsIn(one)].some((act) => actsIn(other).has(act))).toBe(true);
  });

  it.each([
    ['Stone *announced* the resignation', '*Resignation* of Stone'],
    ['Stone *stepped* into the ring', 'Stone *resigned*'],
    ['Stone was *arrested*', 'Stone was *charged*'],
    ['Stone *spoke* to reporters', 'Stone *met* reporters'],
    ['The Herald *reported* a split', 'Stone *spoke* of a split'],
  ])('"%s" and "%s" share none', (one, other) => {
    expect([...actsIn(one)].some((act) => actsIn(other).has(act))).toBe(false);
  });
});

describe('the people to whom an act happens', () => {
  it.each([
    ['Ann Reed was shot', 'shot', ['Ann Reed']],
    ['Killing of Ann Reed', 'Killing', ['Ann Reed']],
    ["Ann Reed's killing", 'killing', ['Ann Reed']],
    ['Ann Reed shot dead', 'shot', ['Ann Reed']],
    ['Ann Reed died', 'died', ['Ann Reed']],
    ["Ann Reed's mother died", 'died', []],
    ['Ann Reed was shot by Tom Stone', 'shot', ['Ann Reed']],
    ['Killing of two guards by Ann Reed', 'Killing', []],
    ['Two guards were shot while Ann Reed slept', 'shot', []],
    ['Ann Reed shot two guards', 'shot', []],
    ['Ann Reed shot Tom Stone', 'shot', ['Tom Stone']],
  ])('in "%s"', (title, trigger, expected) => {
    expect(
      undergoersOf(
        title,
        trigger.toLowerCase(),
        ['Ann Reed', 'Tom Stone'].filter((name) => title.includes(name)),
      ),
    ).toEqual(expected);
  });
});
