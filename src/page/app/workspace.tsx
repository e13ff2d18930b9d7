import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { lazyModule } from '../../base/lazy-module.ts';
import { ArticlePanel, usePrefetchArticlePane } from '../article/article-panel.tsx';
import { CorrectionsDialog } from '../corrections/corrections-dialog.tsx';
import type { Subject } from '../corrections/subject.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Header } from '../header/header.tsx';
import type { Chosen } from '../open-files/chosen.ts';
import { Layout } from './layout.tsx';
import { Lazy, useLazyModule } from '../notice/lazy.tsx';
import { narrowTimeline } from '../timeline-panel/narrow-timeline.ts';
import { PrintedHead } from '../timeline-panel/printed-head.tsx';
import { TimelinePanel } from '../timeline-panel/timeline-panel.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { embedParts } from '../state/url/embed-parts.ts';
import { usePage } from '../state/use-page.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { usePainted } from '../ui/use-painted.ts';

// Fetched after the first paint.
const filters = lazyModule('The panel of filters', () => import('../filters/filters.tsx'));
const list = lazyModule('The list', () => import('../list/list-panel.tsx'));
// Fetched when they are first opened.
const aboutPage = lazyModule('The page of a name', () => import('../about/about-panel.tsx'));
const keyHelp = lazyModule('The list of keys', () => import('./key-help.tsx'));

/** The page with its collection loaded. */
export function Workspace({ collection, onOpen }: { collection: Collection; onOpen: (chosen: Chosen) => void }) {
  const page = usePage(collection);
  const painted = usePainted();
  usePrefetchArticlePane(painted);
  const { selection, about, view, change, listed } = page;
  const opened = selection.article !== null || about.shown !== null || page.group !== null;
  const beside = !useNarrow() && opened;
  const [keysShown, setKeysShown] = useState(false);
  const [correcting, setCorrecting] = useState<{ subject: Subject | null } | null>(null);
  const [needs, setNeeds] = useState<number | null>(null);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const hideKeys = useCallback(() => setKeysShown(false), []);
  const correct = useCallback((subject: Subject | null) => setCorrecting({ subject }), []);
  const searchBox = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const shown = useRef<number | null>(null);
  const focusStatus = () => status.current?.focus();
  const printing = usePrinting();
  const { index } = collection;

  const close = selection.article === null ? (about.shown ? about.close : page.group?.close) : selection.close;

  useKeys({
    ',': () => selection.previous?.(),
    '.': () => selection.next?.(),
    '/': () => searchBox.current?.focus(),
    '?': showKeys,
    ...(close && { Escape: close }),
  });

  useLayoutEffect(() => {
    shown.current = selection.article;
  }, [selection.article]);

  useEffect(() => {
    const name =
      selection.article === null ? (about.shown?.name ?? index.title) : index.articles.headline[selection.article];
    document.title = `${name} – Dateline`;
  }, [index, selection.article, about.shown]);

  // The vertical timeline does without the list, but printing cannot wait for it. The list itself shows an error.
  const { module: listModule } = useLazyModule(list, painted);
  const listPane = painted && (
    <Lazy module={list} waiting={null}>
      {({ ListPanel }) => <ListPanel page={page} onEmptied={focusStatus} />}
    </Lazy>
  );
  const shelf = listModule && (
    <listModule.UndatedShelf
      collection={collection}
      articles={page.shelf}
      selected={selection.article}
      hrefOf={selection.hrefOf}
      onSelect={selection.open}
      onAll={view.clock === 'published' ? () => change({ list: 'undated' }) : null}
    />
  );

  return (
    <>
      <Layout
        header={
          <>
            <Header
              page={page}
              searchBox={searchBox}
              status={status}
              onEmptied={focusStatus}
              onKeys={showKeys}
              onCorrect={correct}
              onOpen={onOpen}
            />
            {printing && <PrintedHead page={page} />}
          </>
        }
        facets={
          painted && (
            <Lazy module={filters} waiting={null}>
              {({ Filters }) => <Filters page={page} />}
            </Lazy>
          )
        }
        timeline={<TimelinePanel page={page} painted={painted} beside={beside} onNeeds={setNeeds} />}
        timelineNeeds={needs}
        list={
          <>
            {listPane}
            {shelf}
          </>
        }
        narrow={
          <Lazy module={narrowTimeline} waiting={<p className="waiting">Drawing the timeline…</p>}>
            {({ NarrowPanel }) => <NarrowPanel page={page} painted={painted} list={listPane} shelf={shelf} />}
          </Lazy>
        }
        listName={listed.of === 'events' ? 'Events' : 'Articles'}
        detail={
          about.shown ? (
            <Lazy key="about" module={aboutPage} waiting={<p className="waiting">Opening the page of the name…</p>}>
              {({ AboutPanel }) =>
                about.shown && <AboutPanel page={page} name={about.shown} shown={shown} onCorrect={correct} />
              }
            </Lazy>
          ) : page.group && selection.article === null ? (
            <Lazy key="group" module={list} waiting={null}>
              {({ GroupPanel }) => <GroupPanel key={page.group?.window.start} page={page} shown={shown} />}
            </Lazy>
          ) : (
            <ArticlePanel page={page} shown={shown} onCorrect={correct} />
          )
        }
        opened={opened}
        parts={view.embed ? view.show : embedParts}
      />
      {correcting && <CorrectionsDialog page={page} subject={correcting.subject} onClose={() => setCorrecting(null)} />}
      {keysShown && (
        <Dialog title="Keys" className="key-help" onClose={hideKeys}>
          <Lazy module={keyHelp} waiting={null}>
            {({ KeyColumns }) => <KeyColumns />}
          </Lazy>
        </Dialog>
      )}
    </>
  );
}
