import { serviceWorkerAddress } from '../data/trusted-types.ts';

/**
 * Registers the service worker of a published page. A browser that has none, or refuses it, shows the page as before.
 */
export async function workOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(serviceWorkerAddress).catch(() => undefined);
}
