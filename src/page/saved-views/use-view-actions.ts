import { useRef, useState } from 'react';
import { mergeViews, removeView, renameView, saveView } from './stored/change-views.ts';
import type { MergeResult } from './stored/change-views.ts';
import { downloadViews, readViews } from './files.ts';
import { countText } from '../../format/count-text.ts';
import { inQuotes } from '../../format/in-quotes.ts';
import { newId } from '../stored-data/stored-fields.ts';
import type { ListChange } from '../stored-data/stored-list.ts';
import type { SavedView } from './stored/saved-view.ts';

/** Changes the stored views; resolves once they are stored, rejects with a message for the reader. */
export type ChangeViews = (change: ListChange<SavedView>) => Promise<unknown>;

/** The message of the last action. */
interface Message {
  text: string;
  fault: boolean;
}

function linkTo(search: string): string {
  const url = new URL(window.location.href);
  url.search = search;
  url.hash = '';
  return url.href;
}

function counted(count: number): string {
  return count === 1 ? '1 view' : `${countText(count)} views`;
}

function importText(given: number, { added, renamed }: MergeResult): string {
  const known = given - added.length;
  const others = `${renamed.slice(0, 3).map(inQuotes).join(', ')}${renamed.length > 3 ? ' and so on' : ''}`;
  return [
    `${counted(added.length)} imported`,
    ...(known > 0 ? [`${known} of the file were here already`] : []),
    ...(renamed.length > 0 ? [`a name was taken, so now there is ${others}`] : []),
  ].join('; ');
}

/** The actions on the saved views, and the message of the last one. */
export function useViewActions(
  views: readonly SavedView[],
  here: Pick<SavedView, 'search' | 'collection'>,
  change: ChangeViews,
) {
  const [message, setMessage] = useState<Message | null>(null);
  const [deleted, setDeleted] = useState<ReadonlyMap<string, SavedView>>(new Map());
  const [returned, setReturned] = useState<string | null>(null);
  const [copyable, setCopyable] = useState<{ name: string; link: string } | null>(null);

  const turns = useRef(0);

  const isDeleted = (view: SavedView, gone: boolean) =>
    setDeleted((before) => {
      const after = new Map(before);
      if (gone) after.set(view.id, view);
      else after.delete(view.id);
      return after;
    });
  /** Runs an action, and shows its result or its error. */
  const say = async (what: string, act: () => Promise<string>) => {
    const turn = ++turns.current;
    setMessage(null);
    setCopyable(null);
    try {
      const text = await act();
      // The result of an earlier action is dropped for that of a later one; errors are always shown.
      if (turn === turns.current) setMessage({ text, fault: false });
      return true;
    } catch (error) {
      setMessage({ text: `${what} ${error instanceof Error ? error.message : String(error)}`, fault: true });
      return false;
    }
  };

  return {
    message,
    deleted,
    returned,
    copyable,
    save: (name: string, replaced: SavedView | null) =>
      void say('Not saved.', async () => {
        const view = { ...here, id: replaced?.id ?? newId(), name, saved: new Date().toISOString() };
        await change((stored) => saveView(stored, view, replaced?.id ?? null, newId));
        return `${inQuotes(name)} saved`;
      }),
    rename: (view: SavedView, name: string) =>
      void say('Not renamed.', async () => {
        await change((stored) => renameView(stored, view.id, name));
        return `${inQuotes(view.name)} is now ${inQuotes(name)}`;
      }),
    remove: async (view: SavedView) => {
      isDeleted(view, true);
      const done = await say('Not deleted.', async () => {
        await change((stored) => removeView(stored, view.id));
        return '';
      });
      if (!done) isDeleted(view, false);
    },
    bringBack: (view: SavedView) =>
      void say('Not brought back.', async () => {
        // Set before the change, whose completion renders the row.
        setReturned(view.id);
        await change((stored) => mergeViews(stored, [view], newId).views);
        isDeleted(view, false);
        return `${inQuotes(view.name)} is back`;
      }),
    copy: async (view: SavedView) => {
      const link = linkTo(view.search);
      try {
        await navigator.clipboard.writeText(link);
        setCopyable(null);
        setMessage({ text: `Link to ${inQuotes(view.name)} copied`, fault: false });
      } catch {
        setMessage({ text: 'The browser does not let the page copy; here is the link.', fault: true });
        setCopyable({ name: view.name, link });
      }
    },
    exportAll: () => downloadViews(views, new Date().toISOString().slice(0, 10)),
    importFrom: (file: File) =>
      void say('Nothing was imported.', async () => {
        const incoming = await readViews(file);
        let merged: MergeResult | undefined;
        await change((stored) => (merged = mergeViews(stored, incoming, newId)).views);
        return merged ? importText(incoming.length, merged) : '';
      }),
  };
}
