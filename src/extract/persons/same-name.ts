/** Short forms and what they stand for. */
const shortNames = new Map(
  'bill:william will:william billy:william bob:robert rob:robert bobby:robert joe:joseph mike:michael jim:james jimmy:james jamie:james tom:thomas tommy:thomas dick:richard rick:richard rich:richard ted:edward ed:edward eddie:edward liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine katie:katherine kathy:katherine tony:anthony dan:daniel danny:daniel dave:david steve:stephen ben:benjamin sam:samuel nick:nicholas chris:christopher matt:matthew andy:andrew alex:alexander greg:gregory jeff:jeffrey ken:kenneth larry:lawrence ron:ronald don:donald chuck:charles charlie:charles jack:john johnny:john harry:henry hank:henry pat:patrick tim:timothy pete:peter ray:raymond fred:frederick abe:abraham al:albert gus:augustus nate:nathan josh:joshua zach:zachary sasha:alexander misha:mikhail'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace('.', '').length === 1 || b.replace('.', '').length === 1) return a[0] === b[0];
  return shortNames.get(a) === b || shortNames.get(b) === a;
}

/** Whether the words of the shorter name stand in the longer in the same order. */
function within(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (at < shorter.length && sameWord(shorter[at] ?? '', word)) at++;
  return at === shorter.length;
}

/**
 * Whether two full names, as folded words, can be one person's: all of the shorter in the longer in the same order
 * (initials and short forms count), or the same words turned round or joined.
 */
export function canBeSame(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (within(shorter, longer)) return true;
  if (a.length === b.length && a.every((word) => b.includes(word))) return true;
  return a.join('').replaceAll('-', '') === b.join('').replaceAll('-', '');
}
