import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { LazyModule } from '../../base/lazy-module.ts';
import { Failure, FailureBoundary } from './failure.tsx';

/**
 * Fetches a part of the page once it is `wanted`, and returns its module or the error. React.lazy would show the
 * fallback for some 300 ms even for a module that is already fetched.
 */
export function useLazyModule<T>(
  lazy: LazyModule<T>,
  wanted = true,
): { module: T | null; error: Error | null; retry: () => void } {
  const [module, setModule] = useState(() => lazy.get());
  const [error, setError] = useState<Error | null>(null);
  const missing = wanted && module === null;
  const load = useCallback(() => {
    lazy.load().then(
      (loaded) => setModule(() => loaded),
      // The error stays during a retry, and with it the focused button.
      (cause: unknown) => setError(cause instanceof Error ? cause : new Error(String(cause))),
    );
  }, [lazy]);
  useEffect(() => {
    if (missing) load();
  }, [missing, load]);
  return { module, error: missing ? error : null, retry: load };
}

interface LazyProps<T> {
  module: LazyModule<T>;
  /** Fallback until the module is fetched. */
  waiting: ReactNode;
  children: (module: T) => ReactNode;
}

/** Renders a lazily fetched part of the page, or the error of its fetch or its rendering. */
export function Lazy<T>({ module: lazy, waiting, children }: LazyProps<T>): ReactNode {
  const { module, error, retry } = useLazyModule(lazy);
  if (module !== null) return <FailureBoundary>{children(module)}</FailureBoundary>;
  return error ? <Failure error={error} retry={retry} /> : waiting;
}
