/**
 * Makes an error with a known cause: Vite prints the stack of an error that ends a build, and here its message is
 * enough.
 */
export function knownError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
