import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Loadable } from '../../base/loadable.ts';
import { Failure, FailureBoundary } from './failure.tsx';

/**
 * A part once it is `wanted` and here, and until then the error that keeps it from coming, if any. Unlike React's own
 * lazy, a part that is here is rendered at once, where that would hold it back for some 300 ms behind its stand-in.
 */
export function useLoaded<T>(
  part: Loadable<T>,
  wanted = true,
): { found: T | null; error: Error | null; retry: () => void } {
  const [found, setFound] = useState(() => part.get());
  const [error, setError] = useState<Error | null>(null);
  const missing = wanted && found === null;
  const load = useCallback(() => {
    part.load().then(
      (loaded) => setFound(() => loaded),
      // It stays while the part is tried again, and with it the button that has the focus.
      (cause: unknown) => setError(cause instanceof Error ? cause : new Error(String(cause))),
    );
  }, [part]);
  useEffect(() => {
    if (missing) load();
  }, [missing, load]);
  return { found, error: missing ? error : null, retry: load };
}

interface LoadedProps<T> {
  part: Loadable<T>;
  /** Rendered until the part is here. */
  waiting: ReactNode;
  children: (part: T) => ReactNode;
}

/** Renders with a part once it is here. Where it does not come, or throws, that is said in its place. */
export function Loaded<T>({ part, waiting, children }: LoadedProps<T>): ReactNode {
  const { found, error, retry } = useLoaded(part);
  if (found !== null) return <FailureBoundary>{children(found)}</FailureBoundary>;
  return error ? <Failure error={error} retry={retry} /> : waiting;
}
