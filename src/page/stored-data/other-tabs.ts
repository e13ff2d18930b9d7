/** Notifies the other tabs of this page on a channel, so that they read the stored data again. */
export function notifyOtherTabs(channelName: string): void {
  const channel = new BroadcastChannel(channelName);
  // A BroadcastChannel, unlike a window, has a single origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null);
  channel.close();
}

/** Calls `onChange` whenever another tab has changed the stored data. The returned function unsubscribes. */
export function watchOtherTabs(channelName: string, onChange: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange);
  return () => channel.close();
}
