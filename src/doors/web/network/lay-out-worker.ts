/** Lays the map out away from the page: tens of thousands of people take a moment. */
import { layOutNetwork } from '#domain/network/lay-out-network.ts';
import type { Network } from '#domain/network/network.ts';

self.addEventListener('message', (event: MessageEvent<{ readonly network: Network; readonly wide: number }>) => {
  self.postMessage(layOutNetwork(event.data.network, event.data.wide));
});
