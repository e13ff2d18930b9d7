/** The keys of the focused timeline, as the help lists them. */
export const timelineKeys: readonly { keys: string; does: string }[] = [
  { keys: 'W or +', does: 'zoom in' },
  { keys: 'S or −', does: 'zoom out' },
  { keys: 'A or ←', does: 'move back in time' },
  { keys: 'D or →', does: 'move on in time' },
  { keys: 'Home', does: 'go to the start' },
  { keys: 'End', does: 'go to the end' },
  { keys: 'F', does: 'show what is open and what stands around it' },
  { keys: '0', does: 'show everything' },
  { keys: '↓ and ↑', does: 'go through what is drawn' },
  { keys: 'Enter', does: 'open an article, or zoom to a group' },
  { keys: 'Space', does: 'list what is in a group' },
  { keys: 'Esc', does: 'close what is open' },
];
