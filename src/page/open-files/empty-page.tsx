import type { Chosen } from './chosen.ts';
import { OpenButtons } from './open-buttons.tsx';

/** Offers to open files on a page that has no collection. */
export function EmptyPage({ onOpen }: { onOpen: (chosen: Chosen) => void }) {
  return (
    <section className="empty-page">
      <h2>Open your articles</h2>
      <p>
        Drop a folder, files, an archive or a bundle on this page, or choose them. They are read in this browser and
        sent nowhere.
      </p>
      <div className="open-buttons">
        <OpenButtons onOpen={onOpen} />
      </div>
    </section>
  );
}
