/** A callback ref that focuses an element once, when it is mounted. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
