/** Reads a file of a bundle by its path below the folder of the pieces. */
export type ReadPiece = (path: string) => Promise<Uint8Array<ArrayBuffer>>;
