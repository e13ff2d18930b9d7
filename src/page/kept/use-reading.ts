import { useEffect, useRef } from 'react';

/**
 * The time after which an open article counts as read, in milliseconds. Scrolling to the end would not do: stepping
 * through short articles shows the end of each at once.
 */
const readingTime = 5000;

/** Calls `onRead` once the page was visible for the reading time, in one piece, while `unread` was true. */
export function useReading(unread: boolean, onRead: () => void): void {
  const current = useRef(onRead);
  useEffect(() => {
    current.current = onRead;
  });
  useEffect(() => {
    if (!unread) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => current.current(), readingTime);
    };
    restart();
    document.addEventListener('visibilitychange', restart);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', restart);
    };
  }, [unread]);
}
