import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Loadable } from '../data/loadable.ts';

interface LoadedProps<T> {
  part: Loadable<T>;
  /** Stands there until the part is here. */
  waiting: ReactNode;
  children: (part: T) => ReactNode;
}

/**
 * Renders with a part once it is here; what kept it from coming goes to the nearest boundary. Unlike React's own lazy,
 * a part that is here is rendered at once, where that would hold it back for some 300 ms behind its stand-in.
 */
export function Loaded<T>({ part, waiting, children }: LoadedProps<T>): ReactNode {
  const [state, setState] = useState<{ found: T | null; error: Error | null }>(() => ({
    found: part.get(),
    error: null,
  }));
  const here = state.found !== null;
  useEffect(() => {
    if (here) return undefined;
    let wanted = true;
    part.load().then(
      (found) => wanted && setState({ found, error: null }),
      (error: unknown) =>
        wanted && setState({ found: null, error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      wanted = false;
    };
  }, [part, here]);
  if (state.error) throw state.error;
  return state.found === null ? waiting : children(state.found);
}
