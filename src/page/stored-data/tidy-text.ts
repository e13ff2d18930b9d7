/** Maximum length of the title of a collection in stored data, in UTF-16 code units. */
export const titleLimit = 300;

/** Cuts a text to `limit` UTF-16 code units, never inside a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cutText = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cutText) ? cutText.slice(0, -1) : cutText;
}

/**
 * Normalizes a text to a name of one line: NFC, without control characters and lone surrogates, white space collapsed,
 * at most `limit` code units. Returns '' if no visible character is left.
 */
export function tidyText(text: string, limit: number): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? cut(line, limit).trimEnd() : '';
}

/** Applies {@link tidyText} to the title of a collection, by which stored data belongs to it. */
export function tidyTitle(title: string): string {
  return tidyText(title, titleLimit);
}
