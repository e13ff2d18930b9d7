import { announcements, sayings } from '../english/reporting-verbs.ts';

/** Verbs of states, opinions and properties: a clause with one of them reports no event of its own. */
const states = new Set(
  (
    'be have seem appear contain include consist belong own know believe think want need like love hate hope mean depend ' +
    'involve remain represent exist concern deserve matter resemble lack fit cost weigh cover feature differ understand ' +
    'consider doubt prefer possess comprise constitute equal suit tend relate correspond reflect suggest imply indicate ' +
    'demonstrate highlight underscore signify symbolize embody characterize wish intend seek strive aim ' +
    'continue keep stay deem regard view see feel look sound date stem base locate situate name call entitle use can may ' +
    'could would should will might must let help lie sit stand live work last total number average amount ' +
    'range estimate expect fear worry care focus rely stretch border require encompass serve play refrain abstain use recall bring carry hold promise'
  ).split(' '),
);
/** Of these, the verbs that are acts where they have an object or a time: "held a meeting", "called an election". */
const actsToo = new Set('hold bring call see carry name seek deal appear'.split(' '));

/** Verbs that announce a plan of the verb behind them: "plans to visit", "is set to embark". */
const intentions = new Set('plan intend aim hope expect schedule set slate prepare due poise'.split(' '));

/** Verbs whose infinitive did not happen. */
const failures = new Set('fail refuse decline forget omit'.split(' '));

/** Verbs that deny the clause behind them. */
const denials = new Set('deny refute dispute reject contradict'.split(' '));

/** Verbs that put off or cancel their subject or object. */
const postponements = new Set('postpone delay reschedule defer adjourn move suspend cancel scrap abandon'.split(' '));

/** Verbs that a scheduled time follows with "for": "is scheduled for Monday". */
const schedules = new Set('schedule promise plan set slate expect book reschedule postpone'.split(' '));

/** Verbs whose object names the act: "held a meeting". */
const light = new Set(
  'hold make give take conduct stage sign have deliver hold reach launch begin start end open close occur happen host attend win lose'.split(
    ' ',
  ),
);

/** Verbs that say nothing beside the act that their object names, which is the event. */
const support = new Set('hold make give take conduct stage deliver have undergo perform host'.split(' '));

/** What events need to know of the base form of a verb. */
export const verbs = {
  states,
  announcements,
  actsToo,
  sayings,
  intentions,
  failures,
  denials,
  postponements,
  schedules,
  light,
  support,
} as const;

/** Checks for a verb that says or announces something. */
export function isReport(lemma: string): boolean {
  return sayings.has(lemma) || announcements.has(lemma);
}
