import type { FocusEvent } from 'react';

/** Scrolls a line to the whole of the control that gets the focus: a browser leaves one that is partly in view. */
export function revealFocused({ target }: FocusEvent<HTMLElement>): void {
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
