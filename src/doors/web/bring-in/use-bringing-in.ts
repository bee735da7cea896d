/** Bringing people in from a component: files go to a worker of their own, which can be stopped at any time. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import type { ChosenFile } from '../ui/dropped-files.ts';
import { todayHere } from '../ui/today-here.ts';
import { atTheStart, type BringingState, nextState } from './bringing-state.ts';
import type { Brought, FromWorker, ListChoice, ToWorker } from './drop-words.ts';

export interface BringingIn {
  readonly state: BringingState;
  readonly read: (files: readonly ChosenFile[], phoneBook: boolean) => void;
  readonly chooseColumns: (name: string, choice: ListChoice) => void;
  readonly bring: (unsure: 'add' | 'skip', withApplications: boolean) => void;
  /** Stops whatever is going on; nothing is kept of it. */
  readonly stop: () => void;
}

const crashed: FromWorker = {
  said: 'refused',
  refusal: {
    title: 'Reading these files came to a halt.',
    next: 'Nothing was changed. Try the files one by one, or unpack the archive and choose Connections.csv alone.',
  },
};

export function useBringingIn(onBrought?: (brought: Brought) => void): BringingIn {
  const [state, hear] = useReducer(nextState, atTheStart);
  const worker = useRef<Worker | null>(null);
  const client = useQueryClient();
  useEffect(() => () => worker.current?.terminate(), []);

  const read = (files: readonly ChosenFile[], phoneBook: boolean) => {
    worker.current?.terminate();
    const fresh = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    fresh.addEventListener('message', (event: MessageEvent<FromWorker>) => {
      hear(event.data);
      if (event.data.said !== 'brought') return;
      // What other pages remember from before would say that she knows nobody.
      client.removeQueries({ type: 'inactive' });
      void client.invalidateQueries();
      onBrought?.(event.data.brought);
    });
    fresh.addEventListener('error', () => hear(crashed));
    worker.current = fresh;
    hear({ said: 'chosen' });
    send({ do: 'read', files, phoneBook, today: todayHere() });
  };
  const send = (wish: ToWorker) => worker.current?.postMessage(wish);
  return {
    state,
    read,
    chooseColumns: (name, choice) => {
      hear({ said: 'busy' });
      send({ do: 'columns', name, ...choice });
    },
    bring: (unsure, withApplications) => {
      hear({ said: 'busy' });
      send({ do: 'bring', unsure, withApplications });
    },
    stop: () => {
      worker.current?.terminate();
      worker.current = null;
      hear({ said: 'again' });
    },
  };
}
