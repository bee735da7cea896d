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
    | '/week'
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
  /** The place whose page leads there; in the side menu that one stands for it. */
  readonly within?: Place['to'];
}

export const mainPlaces: readonly Place[] = [
  { to: '/', label: 'Today', icon: 'sun', key: 't' },
  { to: '/people', label: 'People', icon: 'people', key: 'p' },
  { to: '/organizations', label: 'Organizations', icon: 'organization', key: 'o' },
  { to: '/conversations', label: 'Conversations', short: 'Talk', icon: 'coffee', key: 'c' },
  { to: '/learned', label: 'Learned', icon: 'learned', key: 'l' },
  { to: '/chain', label: 'Chain', icon: 'chain', key: 'h' },
  { to: '/opportunities', label: 'Openings', icon: 'door', key: 'e' },
  { to: '/applications', label: 'Applications', icon: 'application', key: 'a' },
  { to: '/standing', label: 'Where you stand', icon: 'filter', key: 'f' },
  { to: '/story', label: 'Your story', icon: 'book', key: 'y' },
];

export const lowerPlaces: readonly Place[] = [
  { to: '/roles', label: 'Kinds of work', icon: 'heart', key: 'w' },
  { to: '/bring-in', label: 'Bring people in', icon: 'bringIn', key: 'b' },
  { to: '/settings', label: 'Settings', icon: 'settings', key: 's' },
];

/** Reached from another place's page, by key, by finding, and on a phone under More; the side menu stays short without them. */
export const innerPlaces: readonly Place[] = [
  { to: '/network', label: 'Network', icon: 'compass', key: 'n', within: '/chain' },
  { to: '/fit', label: 'How you’d fit', icon: 'promise', key: 'i', within: '/organizations' },
  { to: '/week', label: 'Your week', icon: 'calendar', key: 'v', within: '/standing' },
];

export const places: readonly Place[] = [...mainPlaces, ...lowerPlaces, ...innerPlaces];

/** The place of the side menu that stands for an address of an inner one; null for every other address. */
export function standsFor(pathname: string): Place['to'] | null {
  return innerPlaces.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`))?.within ?? null;
}

/** What fits on a phone's bar; the rest is under More. */
export const barPlaces: readonly Place[] = ['/', '/people', '/conversations', '/organizations'].flatMap((to) =>
  mainPlaces.filter((p) => p.to === to),
);

export const morePlaces: readonly Place[] = places.filter((p) => !barPlaces.includes(p));
