/** As a `ref`: moves the focus to an element as soon as it is there, once. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
