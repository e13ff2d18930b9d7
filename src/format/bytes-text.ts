/** Formats a number of bytes: "33 kB", "1.2 MB"; kilobytes are counted up to a million bytes. */
export function bytesText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
