import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { rowOf } from '../../contract/collection.ts';
import type { EventList } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { eventsQuery } from '../data/bundle-queries.ts';
import type { PageState } from '../state/use-page.ts';
import { download } from '../ui/download.ts';
import { collectResults } from './collect-results.ts';
import { exportFormats } from './export-formats.ts';
import type { Subject } from './export-formats.ts';
import { fileName } from './file-name.ts';

/** The events that articles report and that happened, do, or are to: ascending, and so in time order. */
function eventsOfArticles(list: EventList, articles: Uint32Array): Uint32Array {
  const events = new Set([...articles].flatMap((article) => [...rowOf(list.eventsOf, article)]));
  return Uint32Array.from(events)
    .filter((event) => list.nonfactual[event] !== 1)
    .toSorted();
}

const emptyList = new Uint32Array(0);

/** Chooses the subject and the format of an export of the filtered results, and downloads it. */
export function ExportPanel({ page }: { page: PageState }) {
  const { collection, result, shownEvents } = page;
  const { articles } = result.filtered;
  const client = useQueryClient();
  const { data: list = null } = useQuery(eventsQuery(collection));
  const events = shownEvents?.events ?? (list ? eventsOfArticles(list, articles) : emptyList);
  const [subject, setSubject] = useState<Subject>(shownEvents ? 'events' : 'articles');
  const [chosen, setChosen] = useState(0);
  const [message, setMessage] = useState('');
  const [writing, setWriting] = useState(false);
  const formats = exportFormats[subject];
  const subjects: Record<Subject, string> = {
    articles: `Articles (${countText(articles.length)})`,
    events: `Events (${list ? countText(events.length) : 'being fetched'})`,
    people: 'Who is named with whom',
  };

  const write = async () => {
    const format = formats[chosen] ?? formats[0];
    if (!format) return;
    setWriting(true);
    try {
      const wanted =
        subject === 'events' ? { articles: emptyList, events, list } : { articles, events: emptyList, list: null };
      const results = await collectResults(client, collection, wanted, (count) =>
        setMessage(`Fetching article ${countText(count)}…`),
      );
      const name = fileName(results.title, subject, format.extension);
      download(name, new Blob([await format.write(results)], { type: `${format.mediaType};charset=utf-8` }));
      setMessage(`Written to ${name}`);
    } catch (error) {
      setMessage(`Nothing was written: ${error instanceof Error ? error.message : String(error)} Try again.`);
    } finally {
      setWriting(false);
    }
  };
  return (
    <form
      className="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <fieldset>
        <legend>Contents</legend>
        {(['articles', 'events', 'people'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="subject"
              checked={each === subject}
              onChange={() => {
                setSubject(each);
                setChosen(0);
              }}
            />
            {subjects[each]}
          </label>
        ))}
      </fieldset>
      <label className="export-format">
        Format
        <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
          {formats.map(({ label }, at) => (
            <option key={label} value={at}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className="view-note">
        The results of your filters, in time order, with their sources. The texts stay in the original files.
      </p>
      <button type="submit" className="button" disabled={writing || (subject === 'events' && !list)}>
        Download
      </button>
      <button type="button" className="button" disabled={!list} onClick={() => globalThis.print()}>
        Print the list with events and sources
      </button>
      <p role="status" aria-label="Export">
        {message}
      </p>
    </form>
  );
}
