/** The actions of the timeline's keys. */
export interface KeyVerbs {
  pan: (share: number) => void;
  zoom: (factor: number) => void;
  goTo: (side: 'start' | 'end') => void;
  /** Shows all entries. */
  fit: () => void;
  /** Shows the selected entry and its neighbours, or all entries if none is selected. */
  fitSelection: () => void;
  focusItem: (step: 1 | -1) => void;
}

const panShare = 0.2;
const zoomFactor = 0.7;

type Action = (verbs: KeyVerbs) => void;

const actions: Record<string, Action> = {
  arrowleft: (verbs) => verbs.pan(-panShare),
  a: (verbs) => verbs.pan(-panShare),
  arrowright: (verbs) => verbs.pan(panShare),
  d: (verbs) => verbs.pan(panShare),
  '+': (verbs) => verbs.zoom(zoomFactor),
  '=': (verbs) => verbs.zoom(zoomFactor),
  w: (verbs) => verbs.zoom(zoomFactor),
  '-': (verbs) => verbs.zoom(1 / zoomFactor),
  s: (verbs) => verbs.zoom(1 / zoomFactor),
  home: (verbs) => verbs.goTo('start'),
  end: (verbs) => verbs.goTo('end'),
  '0': (verbs) => verbs.fit(),
  f: (verbs) => verbs.fitSelection(),
  arrowdown: (verbs) => verbs.focusItem(1),
  arrowup: (verbs) => verbs.focusItem(-1),
};

/** Listens to keys in the region, except in the list of a group. Returns the function that stops listening. */
export function listenToKeys(region: HTMLElement, verbs: KeyVerbs): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
    if (target.closest('[role="dialog"]')) return;
    const action = Object.hasOwn(actions, event.key.toLowerCase()) ? actions[event.key.toLowerCase()] : undefined;
    if (!action) return;
    action(verbs);
    event.preventDefault();
  };
  region.addEventListener('keydown', onKey);
  return () => region.removeEventListener('keydown', onKey);
}
