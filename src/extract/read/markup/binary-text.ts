const chunk = 8192;

/** Decodes bytes one by one, as Latin-1: ASCII is readable in any encoding, and {@link binaryBytes} reverses it. */
export function binaryText(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += chunk)
    chunks.push(String.fromCharCode(...bytes.subarray(from, from + chunk)));
  return chunks.join('');
}

/** Encodes the characters below 256 as one byte each. */
export function binaryBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
