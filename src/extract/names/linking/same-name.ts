/** Short forms of given names and their full forms. */
const shortNames = new Map(
  'abe:abraham al:albert alex:alexander,alexandra andy:andrew angie:angela barb:barbara becky:rebecca ben:benjamin bernie:bernard beth:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles chris:christopher,christine,christina chuck:charles cindy:cynthia cliff:clifford dan:daniel danny:daniel dave:david deb:deborah debbie:deborah dick:richard don:donald doug:douglas drew:andrew ed:edward eddie:edward frank:francis,franklin fred:frederick gabe:gabriel gene:eugene geoff:geoffrey gerry:gerald greg:gregory gus:augustus hank:henry harry:henry herb:herbert jack:john jake:jacob jamie:james jeff:jeffrey jen:jennifer jenny:jennifer jerry:gerald,jerome jim:james jimmy:james joe:joseph johnny:john jon:jonathan josh:joshua kate:katherine,catherine kathy:katherine katie:katherine,catherine ken:kenneth kim:kimberly larry:lawrence len:leonard les:leslie liz:elizabeth lou:louis maggie:margaret mandy:amanda marty:martin matt:matthew meg:margaret mick:michael mike:michael misha:mikhail mitch:mitchell nate:nathan,nathaniel ned:edward nick:nicholas norm:norman pam:pamela pat:patrick,patricia patty:patricia peggy:margaret penny:penelope pete:peter phil:philip,phillip ray:raymond rich:richard rick:richard rob:robert ron:ronald russ:russell sal:salvatore sam:samuel,samantha sandy:sandra sasha:alexander sid:sidney stan:stanley steph:stephanie steve:stephen,steven sue:susan ted:edward,theodore terry:terence tim:timothy tina:christina tom:thomas tommy:thomas tony:anthony,antony trish:patricia val:valerie vicky:victoria vince:vincent walt:walter wes:wesley will:william zach:zachary zack:zachary'
    .split(' ')
    .map((entry): [string, string[]] => {
      const [short = '', long = ''] = entry.split(':');
      return [short, long.split(',')];
    }),
);

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return (shortNames.get(a)?.includes(b) ?? false) || (shortNames.get(b)?.includes(a) ?? false);
}

function isInitial(word: string): boolean {
  return word.replace('.', '').length === 1;
}

/** Checks for "H." or "H.W.". */
function isInitials(word: string): boolean {
  return word.length === 1 || word.includes('.');
}

/** Returns the initials of the middle names, which may be left out. */
function middleOf(words: readonly string[]): string {
  const middle = words.slice(1, isInitials(words.at(-1) ?? '') ? undefined : -1);
  return middle.map((word) => (isInitials(word) ? word.replaceAll('.', '') : word.charAt(0))).join('');
}

/** Checks whether middle initials distinguish two persons: a shorter form keeps the first ones. */
function differInInitials(a: readonly string[], b: readonly string[]): boolean {
  if (!sameWord(a[0] ?? '', b[0] ?? '') || ![...a.slice(1), ...b.slice(1)].some(isInitials)) return false;
  const [one, other] = [middleOf(a), middleOf(b)];
  return !one.startsWith(other) && !other.startsWith(one);
}

/** Checks whether the words of the shorter name occur in the longer in the same order. */
function within(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (at < shorter.length && sameWord(shorter[at] ?? '', word)) at++;
  return at === shorter.length;
}

/**
 * Checks whether two full names, as folded words, can be those of one person: the longer contains all words of the
 * shorter in the same order (initials and short forms count), or they are the same words in another order or joined.
 */
export function canBeSame(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (within(shorter, longer)) return !differInInitials(a, b);
  if (a.length === b.length && a.every((word) => b.includes(word))) return true;
  return a.join('').replaceAll('-', '') === b.join('').replaceAll('-', '');
}
