/** The layout of the network: at once for a few hundred people, from a worker for more. Null until it is there. */
import { useEffect, useMemo, useState } from 'react';
import { layOutNetwork, type NetworkLayout } from '#domain/network/lay-out-network.ts';
import type { NetworkRead } from './network-types.ts';

/** More places and people than this would hold the page up. */
const quick = 1500;

export function useLayout(network: NetworkRead, wide: number): NetworkLayout | null {
  const isQuick = network.people.id.length + network.employers.name.length <= quick || typeof Worker === 'undefined';
  const now = useMemo(() => (isQuick ? layOutNetwork(network, wide) : null), [network, wide, isQuick]);
  const [later, setLater] = useState<{ readonly of: NetworkRead; readonly layout: NetworkLayout } | null>(null);
  useEffect(() => {
    if (isQuick) return;
    const worker = new Worker(new URL('./lay-out-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<NetworkLayout>) => {
      setLater({ of: network, layout: data });
      worker.terminate();
    });
    worker.postMessage({ network, wide });
    return () => worker.terminate();
  }, [network, wide, isQuick]);
  return now ?? (later?.of === network ? later.layout : null);
}
