import { startTransition, useEffect, useState } from 'react';

/** A page that nobody looks at is not painted. */
const longestMs = 250;

/** Whether the first picture of the page has been painted: what can wait for that is rendered then, in pauses. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const tell = () => startTransition(() => setPainted(true));
    const timers = [setTimeout(tell, longestMs)];
    const frame = requestAnimationFrame(() => timers.push(setTimeout(tell)));
    return () => {
      cancelAnimationFrame(frame);
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);
  return painted;
}
