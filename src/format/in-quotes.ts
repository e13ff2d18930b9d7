/** Quotes a name in a sentence, with single quotation marks if it contains double ones. */
export function inQuotes(name: string): string {
  return /["“”]/.test(name) ? `‘${name}’` : `“${name}”`;
}
