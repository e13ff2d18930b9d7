/**
 * A file that was dropped or chosen, or the reason why it cannot be read. `path` begins with the name of the folder
 * that was dropped, if it is in one; its parts are separated by `/`.
 */
export type FoundFile = { path: string } & ({ file: File } | { reason: string });
