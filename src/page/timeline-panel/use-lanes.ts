import { useMemo } from 'react';
import { topNames } from '../../base/top-names.ts';
import { rowOf } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import type { PageState } from '../state/use-page.ts';
import type { TimelineLane } from '../timeline/entries/entries.ts';
import type { Lanes } from '../state/url/view-state.ts';

/** Maximum number of lanes if no name is chosen. */
const maxLanes = 5;

interface Choice {
  key: string;
  label: string;
  slot: number | undefined;
  has: (entry: number) => boolean;
}

/** Returns the chosen numbers, otherwise the most frequent ones among the passing articles. */
function topOf(chosen: readonly number[], counts: Uint32Array): number[] {
  if (chosen.length > 0) return [...chosen];
  return topNames(counts, maxLanes, null).filter((number) => (counts[number] ?? 0) > 0);
}

interface LaneInput extends Pick<PageState, 'timelineData' | 'shownSlotOf'>, Pick<PageState['result'], 'facets'> {
  counts: PageState['facetCounts'];
}

function choicesOf(facet: Facet, { timelineData, counts, facets, shownSlotOf }: LaneInput): Choice[] {
  const { names, rows } = timelineData.columns[facet];
  return topOf(facets[facet].chosen, counts[facet]).map((name) => ({
    key: `${facet} ${name}`,
    label: names[name] ?? '',
    slot: facet === 'person' ? shownSlotOf(name) : undefined,
    has: (entry) => rowOf(rows, entry).includes(name),
  }));
}

/** Computes the lanes of the timeline, the entries without a lane in a last one; null without lanes. */
export function useLanes(lanes: Lanes, input: LaneInput): TimelineLane[] | null {
  const { timelineData, counts, facets, shownSlotOf } = input;
  return useMemo(() => {
    if (lanes === 'none') return null;
    const choices = choicesOf(lanes, { timelineData, counts, facets, shownSlotOf });
    const positions = choices.map((): number[] => []);
    const others: number[] = [];
    timelineData.entries.id.forEach((id, position) => {
      let found = false;
      choices.forEach(({ has }, lane) => {
        if (!has(id)) return;
        positions[lane]?.push(position);
        found = true;
      });
      if (!found) others.push(position);
    });
    const drawn: TimelineLane[] = choices.map(({ key, label, slot }, lane) => ({
      key,
      label,
      slot,
      positions: Uint32Array.from(positions[lane] ?? []),
    }));
    if (others.length > 0)
      drawn.push({
        key: 'others',
        label: choices.length > 0 ? 'Others' : 'All',
        slot: undefined,
        positions: Uint32Array.from(others),
        startsCollapsed: choices.length > 0,
      });
    return drawn;
  }, [lanes, timelineData, counts, facets, shownSlotOf]);
}
