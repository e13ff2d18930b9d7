// Makes a published timeline work offline. The build puts a line before this one that sets `self.built`: the paths of
// the page's files, and a hash of them. The page and each bundle have a cache of their own, so that no two versions are
// mixed.

const pageCache = `page-${self.built.version}`;
const pageFiles = self.built.files;
const dataPrefix = 'data-';
/** A larger bundle is not fetched in advance: what has been read of it works offline. */
const mostPieces = 500;
const indexPath = 'data/bundle.json';

function range(count, nameOf) {
  return Array.from({ length: count }, (_, at) => nameOf(at));
}

/** Lists the files of a bundle, as src/contract/FORMAT.md describes them. */
function piecesOf({ folder, texts, search }) {
  return [
    'events.json',
    'names.json',
    ...range(texts.length, (at) => `texts/${at}.json`),
    ...range(search.first.length, (at) => `search/${at}.bin`),
    ...range(search.first.length, (at) => `search/${at}.positions.bin`),
    ...range(search.prefixes.length, (at) => `search/prefix-${at}.bin`),
    'search/lengths.bin',
  ].map((path) => `data/${folder}/${path}`);
}

async function dataCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(dataPrefix));
}

/** Stores a bundle, its index last: a cache that has an index has all pieces that are fetched in advance. */
async function storeBundle(response) {
  const index = await response.clone().json();
  const name = dataPrefix + index.folder;
  const cache = await caches.open(name);
  if (await cache.match(indexPath)) return;
  const pieces = piecesOf(index);
  if (pieces.length <= mostPieces) await cache.addAll(pieces);
  await cache.put(indexPath, response);
  // A page that is open may still read the bundle before this one.
  const others = (await dataCaches()).filter((other) => other !== name);
  await Promise.all(others.slice(0, -1).map((other) => caches.delete(other)));
}

async function storedIndex() {
  for (const name of (await dataCaches()).toReversed()) {
    const found = await (await caches.open(name)).match(indexPath);
    if (found) return found;
  }
  return undefined;
}

async function freshIndex(event) {
  try {
    const response = await fetch(event.request);
    // A bundle that cannot be stored whole is left out; the next visit tries again.
    if (response.ok) event.waitUntil(storeBundle(response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    const stored = await storedIndex();
    if (stored) return stored;
    throw error;
  }
}

async function freshPage(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const stored = await caches.match('./', { cacheName: pageCache });
    if (stored) return stored;
    throw error;
  }
}

async function piece(request, path) {
  const stored = await caches.match(request);
  if (stored) return stored;
  const response = await fetch(request);
  const name = dataPrefix + path.split('/')[1];
  if (response.ok && (await caches.has(name))) await (await caches.open(name)).put(request, response.clone());
  return response;
}

async function storePage() {
  await (await caches.open(pageCache)).addAll(pageFiles);
}

async function storeData() {
  await storeBundle(await fetch(indexPath));
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([storePage(), storeData().catch(() => undefined)]));
});

async function removeOldPages() {
  const old = (await caches.keys()).filter((name) => name.startsWith('page-') && name !== pageCache);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('activate', (event) => event.waitUntil(removeOldPages()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const path = request.url.slice(self.registration.scope.length).split('?')[0];
  if (request.mode === 'navigate' && (path === '' || path === 'index.html')) event.respondWith(freshPage(request));
  else if (path === indexPath) event.respondWith(freshIndex(event));
  else if (path.startsWith('data/')) event.respondWith(piece(request, path));
  else event.respondWith(caches.match(request).then((stored) => stored ?? fetch(request)));
});
