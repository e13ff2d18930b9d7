/** The name of the meta element by which a published page names its service worker. */
export const offlineName = 'dateline-offline';

/** Where the build writes the service worker, relative to the page. */
export const serviceWorkerPath = 'service-worker.js';
