/** Reads files: those of a disk by their paths, or those of a browser by their File objects. */
export interface FileAccess<Path> {
  read: (path: Path) => Uint8Array | Promise<Uint8Array>;
  stream: (path: Path) => AsyncIterable<Uint8Array>;
  /** Explains an error of reading in words; null for other errors. */
  reasonFor: (error: unknown) => string | null;
}
