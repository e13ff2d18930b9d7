import type { ViewHost } from '../../../../src/page/state/url/view-store.ts';

export type Refusal = 'none' | 'throws' | 'silent';

type Listener = (event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'key'>) => void;

/** A key that is typed. */
export const letter = { altKey: false, ctrlKey: false, metaKey: false, key: 'a' };

/** A window whose history takes calls, refuses them with an error, or ignores them. */
export class FakeWindow implements ViewHost {
  entries = ['https://example.org/page?q=old#top'];
  at = 0;
  calls = 0;
  refusal: Refusal = 'none';
  pop: () => void = () => undefined;
  key: (event: Parameters<Listener>[0]) => void = () => undefined;
  press: () => void = () => undefined;
  next: (() => void)[] = [];

  get location(): { href: string; search: string } {
    const url = new URL(this.entries[this.at] ?? '');
    return { href: url.href, search: url.search };
  }

  history = {
    state: null,
    pushState: (_state: unknown, _unused: string, url?: string | URL | null): void =>
      this.write(() => this.entries.splice(++this.at, Infinity, String(url))),
    replaceState: (_state: unknown, _unused: string, url?: string | URL | null): void =>
      this.write(() => this.entries.splice(this.at, 1, String(url))),
  };

  addEventListener(type: string, listener: Listener, capture = false): void {
    const heard = () => listener(letter);
    if (type === 'popstate') this.pop = heard;
    else if (type === 'keydown' && capture) this.key = listener;
    else if (type === 'pointerdown' && capture) this.press = heard;
  }

  later = (work: () => void): void => {
    this.next.push(work);
  };

  /** What is put off is done. */
  turn(): void {
    for (const work of this.next.splice(0)) work();
  }

  back(): void {
    this.turn();
    this.at--;
    this.pop();
  }

  private write(change: () => void): void {
    this.calls++;
    if (this.refusal === 'throws') throw new DOMException('too many calls', 'SecurityError');
    if (this.refusal === 'none') change();
  }
}
