/** The places of the app, in the order the method visits them, each with the key that jumps there. */
import type { IconName } from '../ui/icon.tsx';

export interface Place {
  readonly to:
    | '/'
    | '/people'
    | '/organizations'
    | '/conversations'
    | '/learned'
    | '/chain'
    | '/network'
    | '/applications'
    | '/opportunities'
    | '/standing'
    | '/roles'
    | '/story'
    | '/fit'
    | '/bring-in'
    | '/settings';
  readonly label: string;
  /** The shorter word on a phone. */
  readonly short?: string;
  readonly icon: IconName;
  /** Pressed after `g`. */
  readonly key: string;
}

export const mainPlaces: readonly Place[] = [
  { to: '/', label: 'Today', icon: 'sun', key: 't' },
  { to: '/people', label: 'People', icon: 'people', key: 'p' },
  { to: '/organizations', label: 'Organizations', icon: 'organization', key: 'o' },
  { to: '/conversations', label: 'Conversations', short: 'Talk', icon: 'coffee', key: 'c' },
  { to: '/learned', label: 'Learned', icon: 'learned', key: 'l' },
  { to: '/chain', label: 'Chain', icon: 'chain', key: 'h' },
  { to: '/network', label: 'Network', icon: 'compass', key: 'n' },
  { to: '/opportunities', label: 'Openings', icon: 'door', key: 'e' },
  { to: '/applications', label: 'Applications', icon: 'application', key: 'a' },
  { to: '/standing', label: 'Where you stand', icon: 'filter', key: 'f' },
  { to: '/story', label: 'Your story', icon: 'book', key: 'y' },
];

export const lowerPlaces: readonly Place[] = [
  { to: '/roles', label: 'Kinds of work', icon: 'heart', key: 'w' },
  { to: '/fit', label: 'How you’d fit', icon: 'promise', key: 'i' },
  { to: '/bring-in', label: 'Bring people in', icon: 'bringIn', key: 'b' },
  { to: '/settings', label: 'Settings', icon: 'settings', key: 's' },
];

export const places: readonly Place[] = [...mainPlaces, ...lowerPlaces];

/** What fits on a phone's bar; the rest is under More. */
export const barPlaces: readonly Place[] = ['/', '/people', '/conversations', '/organizations'].flatMap((to) =>
  mainPlaces.filter((p) => p.to === to),
);

export const morePlaces: readonly Place[] = places.filter((p) => !barPlaces.includes(p));
