/**
 * An error of the content of a file; the message is the reason for people, which is reported with the file's name: "a
 * scan without text".
 */
export class UnreadableError extends Error {}
