import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/layout.css';
import '../ui/split-panes/split-panes.css';
import '../notice/notice.css';
import '../header/header.css';
import '../timeline-panel/timeline-panel.css';
import '../search-box/search-box.css';
import '../filters/filters.css';
import '../list/list.css';
import '../article/article.css';
import '../timeline/strip/strip.css';
import '../co-mentions/co-mentions.css';
import '../about/about.css';
import '../ui/dialog.css';
import '../export/export.css';
import '../kept/kept.css';
import '../saved-views/saved-views.css';
import '../stories/stories.css';
import '../corrections/corrections.css';
import '../open-files/open-files.css';
import '../../styles/vis-timeline.css';
import '../timeline/axis/axis.css';
import '../vertical-timeline/vertical-timeline.css';
import '../../styles/forced-colours.css';
import '../../styles/print.css';
import { prefetchCorrected } from '../corrections/use-corrected.ts';
import { collectionQuery } from '../data/bundle-queries.ts';
import { offlineName } from '../data/service-worker-address.ts';
import { installDefaultPolicy } from '../data/trusted-types.ts';
import { App } from './app.tsx';
import { FailureBoundary } from '../notice/failure.tsx';
import { applyTheme, storedTheme } from '../ui/theme.ts';
import { isNarrow } from '../ui/use-narrow.ts';
import { narrowTimeline } from '../timeline-panel/narrow-timeline.ts';
import { drawing } from '../timeline-panel/timeline-panel.tsx';

installDefaultPolicy();
applyTheme(storedTheme());
const client = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
});
const root = document.querySelector('#root');
// The static HTML shows the loading message until both are settled; components show the errors.
if (root)
  void Promise.allSettled([
    client.prefetchQuery(collectionQuery).then(() => prefetchCorrected(client)),
    (isNarrow() ? narrowTimeline : drawing).load(),
  ]).then(async () => {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <FailureBoundary>
            <App />
          </FailureBoundary>
        </QueryClientProvider>
      </StrictMode>,
    );
    // Only a server that watches the articles adds it to the page.
    const changes = document.querySelector<HTMLMetaElement>('meta[name="dateline-changes"]');
    if (document.querySelector(`meta[name="${offlineName}"]`)) void (await import('./work-offline.ts')).workOffline();
    if (changes) (await import('./take-up-changes.ts')).takeUpChanges(client, changes.content);
  });
