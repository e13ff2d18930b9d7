import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { bytesText } from '../../../format/bytes-text.ts';
import { counted } from '../../../format/counted.ts';
import { collectionQuery } from '../../data/bundle-queries.ts';
import { servedPieces } from '../../data/fetch-piece.ts';
import { showPieces } from '../../data/show-pieces.ts';
import { giveFocus } from '../../ui/focus/give-focus.ts';
import { useViewState } from '../../state/url/use-view-state.ts';
import { defaultView } from '../../state/url/view-state.ts';
import { eraseCollection, keepCollection, listKept } from './kept-collections.ts';

const keptQuery = queryOptions({ queryKey: ['kept-collections'], queryFn: listKept, retry: false });

/** Lists the collections that this browser keeps: each opens or is erased, and the opened one can be kept. */
export function KeptPanel({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const [, change] = useViewState();
  const { data: kept = [], error } = useQuery(keptQuery);
  const [fault, setFault] = useState<Error | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The button that kept or erased a collection is gone.
    giveFocus(() => status.current);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the number only says when a button has gone
  }, [kept.length]);
  const index = client.getQueryData(collectionQuery.queryKey)?.index;
  const pieces = servedPieces();
  const run = async (action: () => Promise<unknown>) => {
    setFault(null);
    try {
      await action();
      await client.invalidateQueries(keptQuery);
    } catch (cause) {
      setFault(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };
  const open = async (content: (typeof kept)[number]) => {
    await showPieces(client, content.pieces);
    change(defaultView);
    onClose();
  };
  const failed = fault ?? error;
  return (
    <div className="kept">
      {failed && (
        <p role="alert" className="text">
          The browser’s storage refused: {failed.message} What was kept before is untouched.
        </p>
      )}
      {index && pieces && !kept.some(({ folder }) => folder === index.folder) && (
        <button type="button" className="button" onClick={() => void run(() => keepCollection(index, pieces))}>
          Keep <span className="text">{index.title}</span> in this browser
        </button>
      )}
      {pieces && <p>Reload the page to return to its own collection.</p>}
      <p role="status" tabIndex={-1} ref={status}>
        {kept.length === 0 ? 'No collection is kept.' : `${counted(kept.length, 'collection')} kept.`}
      </p>
      <ul aria-label="Kept collections">
        {kept.map((each) => (
          <li key={each.folder}>
            <button type="button" className="button text" onClick={() => void run(() => open(each))}>
              {each.title}
            </button>
            <span>
              {counted(each.articles, 'article')}, {bytesText(each.bytes)}
            </span>
            <button
              type="button"
              className="button quiet"
              aria-label={`Erase ${each.title}`}
              onClick={() => void run(() => eraseCollection(each.folder))}
            >
              Erase
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
