import { useState } from 'react';
import { Failure } from '../notice/failure.tsx';
import type { Chosen } from './chosen.ts';
import { OpenButtons } from './open-buttons.tsx';

/** Fetches the archive of the sample's articles, which the build puts beside the page. */
async function fetchSample(): Promise<File> {
  const answer = await fetch(new URL('sample.zip', document.baseURI));
  if (!answer.ok) throw new Error(`sample.zip: expected an archive, found the server's answer ${answer.status}`);
  return new File([await answer.blob()], 'Sample.zip');
}

/** Offers to open files, or the sample, on a page that has no collection. */
export function EmptyPage({ onOpen }: { onOpen: (chosen: Chosen) => void }) {
  const [error, setError] = useState<Error | null>(null);
  const openSample = () =>
    fetchSample().then(
      (sample) => onOpen([sample]),
      (cause: unknown) => setError(cause instanceof Error ? cause : new Error(String(cause))),
    );
  return (
    <section className="empty-page" aria-labelledby="empty-page-title">
      <h2 id="empty-page-title">Open your articles</h2>
      <p>
        Drop a folder, files, an archive or a bundle on this page, or choose them. They are read in this browser and
        sent nowhere.
      </p>
      <div className="open-buttons">
        <OpenButtons onOpen={onOpen} />
        <button type="button" className="button quiet" onClick={() => void openSample()}>
          Open the sample
        </button>
      </div>
      {error && <Failure error={error} retry={() => void openSample()} />}
    </section>
  );
}
