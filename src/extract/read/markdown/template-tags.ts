/** A tag from its opening mark to its closing one; a second opening mark or great length show that it is none. */
function tagOf(open: string, close: string, longest = 4000): string {
  return `${open}(?:(?!${open}|${close})[\\s\\S]){0,${longest}}${close}`;
}

/** Parts of a page that its site generator or its editor computes; the text has no words in them. */
const computed = new RegExp(
  [
    // Comments of Liquid, of Obsidian and of MDX.
    tagOf(String.raw`\{%-?\s*comment\s*-?%\}`, String.raw`\{%-?\s*endcomment\s*-?%\}`, 20_000),
    tagOf(String.raw`(?<=^|\s)%%`, '%%', 20_000),
    tagOf(String.raw`\{/\*`, String.raw`\*/\}`),
    // Shortcodes of Hugo, and tags of Liquid and Nunjucks; the text between two tags stays.
    tagOf(String.raw`\{\{[<%]`, String.raw`[>%]\}\}`),
    tagOf(String.raw`\{%`, String.raw`%\}`),
    tagOf(String.raw`\{\{`, String.raw`\}\}`),
    // Attributes of Kramdown and of markdown-it.
    String.raw`\{:?[:#.][^{}\n]{1,300}\}`,
  ].join('|'),
  'gm',
);

const raw = /\{%-?\s*raw\s*-?%\}([\s\S]*?)(?:\{%-?\s*endraw\s*-?%\}|$)/g;
/** Statements and components of MDX. */
const statement =
  /^(?:import\s[^\n]*\sfrom\s+['"][^\n]*|import\s+['"][^\n]*|export\s+(?:const|default|function)\b[^\n]*)$/gm;
const component = /<\/?[A-Z][\w.]*(?:\s[^<>]{0,4000})?\/?>/g;

// The address of a link may be computed; without any, a title behind it would not be one.
function instead(_: string, at: number, text: string): string {
  return text.charAt(at - 1) === '(' ? '#' : '';
}

/**
 * Removes tags and shortcodes of site generators (Jekyll, Eleventy, Hugo, MDX), comments of Obsidian, and attributes of
 * Kramdown. What Liquid marks as raw stays.
 */
export function withoutTemplateTags(text: string): string {
  // Every second part is raw.
  return text
    .split(raw)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(computed, instead)))
    .join('');
}

/** Removes the statements and the tags of components of MDX, not the text inside a component. */
export function withoutComponents(text: string): string {
  return text.replace(statement, '').replace(component, '');
}
