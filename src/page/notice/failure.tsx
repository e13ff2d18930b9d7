import { Component, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { FormatError } from '../../contract/decode.ts';
import { FetchError } from '../data/fetch-piece.ts';
import { ModuleLoadError } from '../../base/lazy-module.ts';
import { giveFocus } from '../ui/focus/give-focus.ts';

function adviceFor(error: Error): string {
  if (error instanceof FormatError)
    return 'The file is damaged or of another version. Write the bundle again with “npm run bundle”, then try again.';
  if (error instanceof FetchError)
    return 'Check that the folder data/ is beside the page and that the server runs. If the bundle was written again while the page was open, reload the page.';
  // Chromium before 156 answers each later import of a module from its first, failed fetch.
  if (error instanceof ModuleLoadError && error.tries > 1)
    return 'Some browsers keep a failed fetch until the page is reloaded. Reload the page: its address keeps what you see.';
  if (error instanceof ModuleLoadError)
    return 'The rest of the page still works. Check that the server runs, and try again. If that fails, reload the page: its address keeps what you see.';
  return 'Try again. If that fails, reload the page: its address keeps what you see.';
}

/**
 * An error message with advice and a retry button. On unmount it passes its focus to the surrounding focusable element.
 */
export function Failure({ error, retry }: { error: Error; retry: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const around = element.parentElement?.closest('[tabindex]');
      giveFocus(() => around);
    };
  }, []);
  return (
    <div className="failure" role="alert" ref={box}>
      <h2>{error instanceof ModuleLoadError ? error.part : 'This'} could not be loaded</h2>
      {error instanceof FormatError ? (
        <dl>
          <dt>File</dt>
          <dd className="text">{error.file}</dd>
          <dt>At</dt>
          <dd className="text">{error.path}</dd>
          <dt>Expected</dt>
          <dd className="text">{error.expected}</dd>
          <dt>Found</dt>
          <dd className="text">{error.found}</dd>
        </dl>
      ) : (
        <p className="text">{error.message}</p>
      )}
      <p>{adviceFor(error)}</p>
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>{' '}
      <button type="button" className="button quiet" onClick={() => location.reload()}>
        Reload the page
      </button>
    </div>
  );
}

/** Error boundary: shows an error of its children in their place, and keeps the rest of the page. */
export class FailureBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Failure error={error} retry={() => this.setState({ error: null })} /> : this.props.children;
  }
}
