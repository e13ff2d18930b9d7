/** A name as it stands in a sentence: in quotation marks, single ones where it has double ones of its own. */
export function inQuotes(name: string): string {
  return /["“”]/.test(name) ? `‘${name}’` : `“${name}”`;
}
