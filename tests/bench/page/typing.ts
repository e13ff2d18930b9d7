import { painted } from './painted.ts';

/** What the page shows once the results of a query are there. */
export interface ShownResults {
  /** What stands in the search box. */
  typed: string;
  /** How many articles the status line says match. */
  matching: number;
  /** The headline of the first row of the list. */
  first: string;
}

// More than anything that is measured takes.
const mostMs = 30_000;

function isOnPage({ typed, matching, first }: ShownResults): boolean {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  const status = document.querySelector('p[role="status"]');
  const [count = ''] = (status?.textContent ?? '').split(' of ');
  const row = document.querySelector('[aria-label="Articles"] [aria-posinset="1"]');
  return (
    box?.value === typed &&
    status?.getAttribute('aria-busy') === 'false' &&
    count.replace(/\D/g, '') === String(matching) &&
    row?.textContent.includes(first) === true
  );
}

async function whenOnPage(wanted: ShownResults): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const shown = isOnPage(wanted);
    const now = await painted();
    if (shown) return now;
    if (now - begun > mostMs) throw new Error(`Not shown: ${JSON.stringify(wanted)}`);
  }
}

let watching: Promise<number> | undefined;

/** From the next key on, waits for the results of a query, in the status line and the list. */
export function watchResults(wanted: ShownResults): void {
  watching = new Promise((resolve) => {
    addEventListener('keydown', (event) => resolve(whenOnPage(wanted).then((shown) => shown - event.timeStamp)), {
      capture: true,
      once: true,
    });
  });
}

/** Milliseconds from that key until they were painted. */
export function resultsPainted(): Promise<number> {
  return watching ?? Promise.reject(new Error('No results are watched for.'));
}

/** Resolves once the results of a query are painted. */
export async function whenResults(wanted: ShownResults): Promise<void> {
  await whenOnPage(wanted);
}
