import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BundleIndex } from '../../contract/index-format.ts';
import { bytesText } from '../../format/bytes-text.ts';
import { counted } from '../../format/counted.ts';
import { showPieces } from '../data/show-pieces.ts';
import { InputReport } from '../notice/input-report.tsx';
import { useViewState } from '../state/url/use-view-state.ts';
import { defaultView } from '../state/url/view-state.ts';
import type { ChosenFiles } from './chosen.ts';
import { OpeningError, readFiles } from './read-files.ts';
import type { OpeningProgress } from './worker/opening-messages.ts';

function Progress({ progress }: { progress: OpeningProgress | null }) {
  const { articles, bytes, total } = progress ?? { articles: 0, bytes: 0, total: 0 };
  const done = total > 0 && bytes === total;
  return (
    <>
      <progress aria-label="Bytes read" value={bytes} max={total || 1} />
      <p role="status">
        {done ? 'Collecting' : 'Reading'}: {counted(articles, 'article')}, {bytesText(bytes)} of {bytesText(total)}
      </p>
    </>
  );
}

function Fault({ error }: { error: Error }) {
  const { skipped, notes } = error instanceof OpeningError ? error : { skipped: [], notes: [] };
  return (
    <div role="alert">
      <p className="text">{error.message} The page shows what it showed before.</p>
      <InputReport skipped={skipped} notes={notes} />
    </div>
  );
}

interface OpeningPanelProps {
  chosen: ChosenFiles;
  onClose: () => void;
}

/** Reads the files and shows how far it has come, then their collection in the page. Unmounting cancels the reading. */
export function OpeningPanel({ chosen, onClose }: OpeningPanelProps) {
  const client = useQueryClient();
  const [, change] = useViewState();
  const [progress, setProgress] = useState<OpeningProgress | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [opened, setOpened] = useState<BundleIndex | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const open = async () => {
      // Other files may be dropped while the outcome of the last ones is shown.
      setProgress(null);
      setError(null);
      setOpened(null);
      const pieces = await readFiles(chosen, setProgress, signal);
      signal.throwIfAborted();
      const index = await showPieces(client, pieces);
      change(defaultView);
      if (index.report.skipped.length > 0) setOpened(index);
      else onClose();
    };
    open().catch((cause: unknown) => {
      if (!signal.aborted) setError(cause instanceof Error ? cause : new Error(String(cause)));
    });
    return () => controller.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- onClose is new at each render, the others never
  }, [chosen]);
  if (error) return <Fault error={error} />;
  if (opened)
    return (
      <>
        <p role="status">
          {counted(opened.articles.id.length, 'article')} opened; {counted(opened.report.skipped.length, 'file')}{' '}
          skipped.
        </p>
        <InputReport {...opened.report} />
        <button type="button" className="button" onClick={onClose}>
          Show the timeline
        </button>
      </>
    );
  return (
    <>
      <Progress progress={progress} />
      <button type="button" className="button" onClick={onClose}>
        Cancel
      </button>
    </>
  );
}
