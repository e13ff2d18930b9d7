import type { Plugin } from 'vite';

const lazily = /\bimport\((['"])([^'"]*\/timeline\/timeline\.tsx)\1\)/g;

/** Makes the page load the timeline with its first script, as if nobody had thought of loading it on its own. */
export function eagerTimeline(): Plugin {
  let found = 0;
  return {
    name: 'bench-eager-timeline',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/app\/[^/]+\.tsx?$/.test(id) || code.search(lazily) < 0) return null;
      found++;
      let path = '';
      const eager = code.replaceAll(lazily, (_whole, _quote, from: string) => {
        path = from;
        return 'Promise.resolve(eagerTimeline)';
      });
      return { code: `import * as eagerTimeline from '${path}';\n${eager}`, map: null };
    },
    buildEnd() {
      if (found === 0) this.error('Nothing in src/app loads the timeline lazily: there is nothing to compare with.');
    },
  };
}
