/** The notation of front matter; `lines` are fields without fences, as Pelican and MultiMarkdown have them. */
export type FrontMatterKind = 'YAML' | 'TOML' | 'JSON' | 'lines' | 'JavaScript';

/** The front matter of a text and what follows it. */
export interface SplitText {
  kind: FrontMatterKind;
  head: string;
  rest: string;
  /** Marks front matter whose end is missing: it ends before the first blank line. */
  open: boolean;
}

/** Longer front matter is text, which bounds the time of matching and of its parser. */
const longest = 100_000;

const opening = /^(---|\+\+\+|;;;)[ \t]*(json|toml|yaml|js|javascript)?[ \t]*\n/;
const kindOfFence: Readonly<Record<string, FrontMatterKind>> = { '---': 'YAML', '+++': 'TOML', ';;;': 'JSON' };
const kindOfName: Readonly<Record<string, FrontMatterKind>> = {
  json: 'JSON',
  toml: 'TOML',
  yaml: 'YAML',
  js: 'JavaScript',
  javascript: 'JavaScript',
};
/** The first line between fences that is no comment: a thematic break has prose below it. */
const beginsFields =
  /^(?:[ \t]*(?:#[^\n]*)?\n)*(?:["']?[\p{L}_$][\p{L}\p{N}_.-]{0,60}["']?[ \t]*[:=](?:[ \t\n]|$)|\{[ \t]*["\n]|\[\[?[\w.]+\]\]?[ \t]*\n)/u;
const fieldLine = /^[A-Za-z][\w -]{0,30}:(?:[ \t]|$)/;

function splitFenced(text: string): SplitText | null {
  const [first, fence = '', name = ''] = opening.exec(text) ?? [];
  if (first === undefined) return null;
  const inner = text.slice(first.length, first.length + longest);
  const kind = kindOfName[name] ?? kindOfFence[fence] ?? 'YAML';
  const close = new RegExp(
    `^(?:${fence === '---' ? '---|\\.\\.\\.' : fence.replaceAll('+', '\\+')})[ \\t]*(?:\n|$)`,
    'm',
  ).exec(inner);
  if (close?.index === 0) return { kind, head: '', rest: text.slice(first.length + close[0].length), open: false };
  if (!beginsFields.test(inner)) return null;
  if (close) {
    const end = close.index + close[0].length;
    return { kind, head: inner.slice(0, close.index), rest: text.slice(first.length + end), open: false };
  }
  const end = inner.indexOf('\n\n');
  const head = end < 0 ? inner : inner.slice(0, end);
  return { kind, head, rest: text.slice(first.length + head.length), open: true };
}

/** Returns the index after the closing brace of the object that a text begins with; -1 without one. */
function endOfObject(text: string): number {
  let depth = 0;
  for (const match of text.slice(0, longest).matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return match.index + 1;
  }
  return -1;
}

// Hugo's JSON has no fences: an object, then the text.
function splitObject(text: string): SplitText | null {
  if (!/^\{\s*"/.test(text)) return null;
  const end = endOfObject(text);
  if (end < 0) return null;
  return { kind: 'JSON', head: text.slice(0, end), rest: text.slice(end), open: false };
}

// Only fields that include a title are certain: "Note: ..." may begin a text.
function splitLines(text: string): SplitText | null {
  if (!fieldLine.test(text)) return null;
  const end = text.slice(0, longest).search(/\n[ \t]*(?:\n|$)/);
  const head = end < 0 ? text.slice(0, longest) : text.slice(0, end);
  const lines = head.split('\n');
  if (!/^title:/im.test(head) || !lines.every((line) => fieldLine.test(line) || /^[ \t]/.test(line))) return null;
  return { kind: 'lines', head, rest: text.slice(head.length), open: false };
}

/**
 * Splits front matter off a text: YAML between `---`, TOML between `+++`, JSON in either way of Hugo and of Eleventy,
 * or the `Title:` lines of Pelican. Null if the text begins with none.
 */
export function splitFrontMatter(text: string): SplitText | null {
  const own = text.replace(/^\s*\n/, '').replace(/^\uFEFF/, '');
  return splitFenced(own) ?? splitObject(own) ?? splitLines(own);
}
