import { expect, it } from 'vitest';
import { eventsOf } from '../event-source.ts';

it.each([
  ['They voted on Tuesday.', ['voted: 2023-10-31 reported']],
  ['They will vote on Tuesday.', ['vote: 2023-11-07 planned']],
  ['Parliament votes tomorrow.', ['votes: 2023-11-07 planned']],
  ['Flights to Rome resume tomorrow.', ['resume: 2023-11-07 planned']],
  ['The king is leaving tomorrow.', ['leaving: 2023-11-07 planned']],
  ['He is set to leave tomorrow.', ['leave: 2023-11-07 planned']],
  ['The hearing is scheduled for Friday.', ['hearing: 2023-11-10 planned']],
  ['The mine closed in October and will reopen on Friday.', ['closed: 2023-10 reported', 'reopen: 2023-11-10 planned']],
  ['The vote did not take place on 3 March 2023.', ['take: 2023-03-03 negated']],
  ['He failed to come on 3 March 2023.', ['come: 2023-03-03 negated']],
  ['The banker denied that he met the mayor on 3 March 2023.', ['met: 2023-03-03 denied']],
  ['The dam may break on Friday.', ['break: 2023-11-10 possible']],
  ['If the dam breaks tomorrow, the town is lost.', ['breaks: 2023-11-07 conditional']],
  ['Had the dam opened on 3 March 2023, the town would have been saved.', ['opened: 2023-03-03 counterfactual']],
  [
    'The summit was postponed from 3 May 2023 to 9 June 2023.',
    ['summit: 2023-06-09 planned', 'postponed: 2023-05-03 postponed'],
  ],
  ['The summit on 3 May 2023 was postponed.', ['summit: 2023-05-03 postponed', 'postponed: null reported']],
  ['Her term was to end in May 2023.', ['end: 2023-05 planned']],
  ['The concert on Saturday was called off.', ['concert: 2023-11-04 negated']],
  ['It opened on 3 May 2023. They vote every Monday.', ['opened: 2023-05-03 reported', 'vote: null recurring']],
  ['The match on Friday was cancelled.', ['match: 2023-11-03 negated', 'cancelled: 2023-11-06~ reported']],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
