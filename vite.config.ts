import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { publish } from './src/publish/publish.ts';
import { sampleArchive } from './src/publish/sample-archive.ts';
import { workerLicences } from './src/publish/worker-licences.ts';
import { testProjects } from './tests/projects.ts';

// Article text is hostile: even if some of it became markup, nothing in the page would run it or send it anywhere.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // The policies that these name are in src/page/data/trusted-types.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default search-worker service-worker opening-worker',
].join('; ');

/** Puts the policy into the built page; the development server needs inline scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}

const initial = { name: 'initial', tags: ['$initial' as const] };
/** The code that draws the timeline until vis-timeline has arrived. */
const firstPicture = {
  name: 'timeline',
  test: /\/src\/page\/timeline\/(?!render\/drawing\/vis-backend|strip\/(?!bins))/,
};
/** The code that is fetched after that paint. */
const afterIt = {
  name: 'page',
  test: /\/src\/page\/(?:timeline\/strip|list|filters|article|open-files\/(?:open-files|use-drop))/,
};

const withThePage = '/src/page/timeline/timeline.tsx';

/** Has the chunk that the first picture needs fetched with the page, not only once its script has run. */
function preloadFirstPicture(): Plugin {
  return {
    name: 'preload-first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const wanted = chunks.filter((chunk) => chunk.moduleIds.some((id) => id.endsWith(withThePage)));
        const files = wanted.flatMap(({ fileName, imports }) => [fileName, ...imports]);
        return [...new Set(files)]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/** Puts the project's own licence beside the notices of the packages. */
function ownLicence(): Plugin {
  return {
    name: 'own-licence',
    apply: 'build',
    buildStart() {
      const source = readFileSync(new URL('LICENSE', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source });
    },
  };
}

const sample = fileURLToPath(new URL('public/sample/articles', import.meta.url));
const licencesFile = 'licences.txt';
const licences = workerLicences(licencesFile);

export default defineConfig({
  // Relative addresses, so that dist/ works from any folder of any web server.
  base: './',
  // The worker that opens files fetches each reader when a file needs it.
  worker: { format: 'es', plugins: () => [licences.inWorkers] },
  plugins: [
    react(),
    contentSecurityPolicy(),
    preloadFirstPicture(),
    publish(),
    ownLicence(),
    licences.inPage,
    sampleArchive(sample),
  ],
  build: {
    assetsInlineLimit: 0,
    target: 'es2023',
    // Vite warns at 500 kB; the word lists and the reader of PDF are larger, and fetched only to read files.
    chunkSizeWarningLimit: 2000,
    // The notices of the packages in the script, which their licences ask to go with it.
    license: { fileName: licencesFile },
    // A browser that does not know it fetches what a lazy part needs a step later; the script stays smaller for all.
    modulePreload: { polyfill: false },
    // One file for what the page needs at a time: each further one takes both sides time of its own.
    rolldownOptions: { output: { codeSplitting: { groups: [initial, firstPicture, afterIt] } } },
  },
  test: { projects: testProjects() },
});
