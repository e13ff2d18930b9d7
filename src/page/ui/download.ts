/** Downloads a file that the page has made. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser keeps the content once the download has started.
  setTimeout(() => URL.revokeObjectURL(address));
}
