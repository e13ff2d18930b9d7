import { describe, expect, it } from 'vitest';
import { parseView } from '../../../src/page/state/url/view-state.ts';
import { describeView } from '../../../src/page/saved-views/describe-view.ts';

describe('a view in words', () => {
  it.each([
    ['', 'All articles'],
    ['?q=+quay+', '“quay”'],
    ['?q=%22new+quay%22', '"new quay"'],
    ['?person=Ada+Okoro&person=Jonas+Brandt', 'Ada Okoro or Jonas Brandt'],
    ['?person=Ada+Okoro&person=Jonas+Brandt&person=Ivo+Lind&match=all', 'Ada Okoro, Jonas Brandt and Ivo Lind'],
    ['?keyword=harbour&keyword=strike&from=2019', 'harbour or strike, from 2019'],
    ['?org=Port+Board&place=Orrin&place=Brelin&match-place=all', 'Port Board, Orrin and Brelin'],
    ['?person=Ada+Okoro&-person=Ivo+Lind&-source=Echo&-source=Post', 'Ada Okoro, not Ivo Lind, not Echo or Post'],
    ['?lang=ru&lang=uk&-lang=zz%21', 'Russian or Ukrainian, not zz!'],
    ['?only=undated&only=events', 'with dated events, undated'],
    ['?kept=starred&kept=tagged:to+check&kept=new', 'starred, tagged to check, new since my last visit'],
    ['?sort=newest&rest=faint&list=out', 'newest first, the others in grey, listed: hidden by filters'],
    ['?sort=relevance&list=in-view', 'best match first, listed: the period'],
    ['?from=2019-04&to=2021', 'April 2019 to 2021'],
    ['?to=2021-02-03', 'to 3 February 2021'],
    ['?clock=happened&lanes=person', 'by event, rows of people'],
    ['?clock=happened&basis=stated', 'by event, only stated times'],
    ['?clock=happened&modality=all', 'by event, with what may not have happened'],
    ['?event=b-workers%2312', 'an article open'],
    ['?view=2019-04-01/2019-05-01', 'period 1–30 April 2019'],
    ['?view=2019-04-01T10:00:00Z/2019-04-01T12:00:00Z', 'period 1 April 2019'],
    ['?article=b-workers', 'an article open'],
    ['?about=person:Ada+Okoro&group=2019-04-01/2019-05-01', 'about Ada Okoro'],
    ['?about=person:Ada+Okoro&article=b-workers', 'an article open'],
    ['?q=quay&person=Ada+Okoro&from=2019', '“quay”, Ada Okoro, from 2019'],
  ])('%s is %s', (search, text) => {
    expect(describeView(parseView(search))).toBe(text);
  });

  it('is short enough for a name', () => {
    expect(describeView(parseView(`?q=${'quay+'.repeat(100)}`)).length).toBeLessThanOrEqual(120);
  });
});
