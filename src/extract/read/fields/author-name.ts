const by = /^(?:by|par|von|por|di|da|door)\s+/i;

/** Returns the names in a byline without the word before them: "By Ana Soto", "Von Ana Soto". */
export function authorName(byline: string): string {
  return byline.replace(by, '');
}

/** Turns a name around that has its family name first: "Soto, Ana" is Ana Soto. */
export function turnedName(written: string): string {
  return written.trim().replace(/^([^,]+), ([^,]+)$/, '$2 $1');
}
