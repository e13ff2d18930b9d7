import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Finds the package of a module; null for one of ours, and for a virtual one, whose id begins with a zero byte. */
function packageOf(id: string): string | null {
  if (!/^[^\0]*\/node_modules\//.test(id)) return null;
  let folder = dirname(id);
  // A package may contain folders of another that it was built with, without a manifest.
  while (!/\/node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder) || !existsSync(join(folder, 'package.json')))
    folder = dirname(folder);
  return folder;
}

/** Formats the notice of a package as Vite does in the file of licences. */
function noticeOf(folder: string): string {
  const { name, version, license }: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} - ${version} (${license})\n\n${text}\n`;
}

/**
 * Adds the notices of the packages in the workers to the file of licences, where Vite writes those of the page only.
 * `inWorkers` belongs among the plugins of the workers, `inPage` among those of the page.
 */
export function workerLicences(fileName: string): { inWorkers: Plugin; inPage: Plugin } {
  const folders = new Set<string>();
  return {
    inWorkers: {
      name: 'dateline-worker-packages',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle))
          for (const id of file.type === 'chunk' ? file.moduleIds : []) {
            const folder = packageOf(id);
            if (folder !== null) folders.add(folder);
          }
      },
    },
    inPage: {
      name: 'dateline-worker-licences',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const file = bundle[fileName];
          if (file?.type !== 'asset') return;
          const known = String(file.source);
          const notices = [...folders].toSorted().map(noticeOf);
          const missing = notices.filter((notice) => !known.includes(notice.split('\n', 1)[0] ?? ''));
          file.source = [known.trimEnd(), '', ...missing].join('\n');
        },
      },
    },
  };
}
