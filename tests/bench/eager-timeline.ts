import type { Plugin } from 'vite';

// The page loads the timeline lazily, and the timeline what draws it.
const lazily = /\bimport\((['"])([^'"]*\/(?:timeline\/timeline\.tsx|vis-backend\.ts))\1\)/g;

/** Makes the page load all of the timeline with its first script, as if nobody had thought of loading it on its own. */
export function eagerTimeline(): Plugin {
  let found = 0;
  return {
    name: 'bench-eager-timeline',
    enforce: 'pre',
    transform(code) {
      if (code.search(lazily) < 0) return null;
      found++;
      let path = '';
      const eager = code.replaceAll(lazily, (_whole, _quote, from: string) => {
        path = from;
        return 'Promise.resolve(eagerTimeline)';
      });
      return { code: `import * as eagerTimeline from '${path}';\n${eager}`, map: null };
    },
    buildEnd() {
      if (found < 2) this.error('Less than was thought is loaded lazily: there is nothing to compare with.');
    },
  };
}
