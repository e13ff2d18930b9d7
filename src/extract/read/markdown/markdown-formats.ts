import type { FileFormat, FileHead } from '../source/file-format.ts';

const yaml =
  /^---[ \t]*(?:yaml|json|toml)?[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*(?:[\p{L}_][\p{L}\p{N}_-]{0,60}[ \t]*:(?:[ \t]|\n)|\{)/u;
const toml = /^\+\+\+[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*(?:[\p{L}_][\p{L}\p{N}_-]{0,60}[ \t]*=|\[)/u;
const pelican = /^(?:[A-Z][\w -]{0,30}:[ \t][^\n]*\n(?:[ \t]+[^\n]*\n)*){2,40}[ \t]*\n/;

// The end of long front matter is not in the head of the file.
function isFenced({ text, bytes }: FileHead, fence: RegExp, begin: RegExp): boolean {
  return begin.test(text) && (fence.test(text.slice(3)) || bytes.length >= 4096);
}

function hasFields({ text }: FileHead): boolean {
  const [fields = ''] = pelican.exec(text) ?? [];
  return /^Title:/m.test(fields) && /^Date:/m.test(fields);
}

/** Markdown, and any other text that begins with front matter. */
export const markdown: FileFormat = {
  name: 'Markdown',
  extensions: ['.md', '.markdown', '.mdx'],
  reads: 'one article; front matter in YAML, TOML or JSON, "Title:" lines; Jekyll, Hugo, Pelican, Eleventy, Obsidian',
  matches: (head) =>
    !/^\.ya?ml$/.test(head.extension) &&
    (isFenced(head, /^(?:---|\.\.\.)[ \t]*$/m, yaml) || isFenced(head, /^\+\+\+[ \t]*$/m, toml) || hasFields(head)),
  load: async () => (await import('./read-markdown.ts')).readMarkdown,
};
