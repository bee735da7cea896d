/** The frame around every page: the places on a laptop's side or a phone's bar, finding, the keys, what just happened. */
import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Kbd } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Logo } from '../ui/logo.tsx';
import { Toasts } from '../ui/toast.tsx';
import { collectEarlyKeys } from './early-keys.ts';
import type { FindEverything } from './find-everything.ts';
import { barPlaces, lowerPlaces, mainPlaces, morePlaces, type Place, places, standsFor } from './places.ts';
import './shell.css';
import { UnreachableNotice } from './unreachable-notice.tsx';
import { useKeys } from './use-keys.ts';

const loadPalette = () => import('./palette.tsx');
const Palette = lazy(() => loadPalette().then((m) => ({ default: m.Palette })));
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((m) => ({ default: m.KeysDialog })));
const MoreSheet = lazy(() => import('./more-sheet.tsx').then((m) => ({ default: m.MoreSheet })));

type Opened = 'find' | 'keys' | 'more' | null;

export function Shell({ find }: { readonly find?: FindEverything }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [wanted, setWanted] = useState<ReadonlySet<Opened>>(new Set());
  const router = useRouter();
  const isUnderMore = useRouterState({ select: (s) => morePlaces.some((p) => s.location.pathname.startsWith(p.to)) });
  const current = useRouterState({ select: (s) => standsFor(s.location.pathname) });
  const open = (what: Opened) => {
    if (what === 'find') collectEarlyKeys();
    setWanted((before) => new Set([...before, what]));
    setOpened(what);
  };
  const close = () => setOpened(null);
  useKeys({
    find: () => (opened === 'find' ? close() : open('find')),
    keys: () => open('keys'),
    jump: (letter) => {
      const place = places.find((p) => p.key === letter);
      if (place) void router.navigate({ to: place.to });
    },
  });
  useEffect(() => {
    // The palette's code is on its way from the first of the two keys, so that nothing typed after them is lost.
    const onKey = (e: KeyboardEvent) => {
      if (e.key === 'Control' || e.key === 'Meta') void loadPalette();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="side" data-screen-only="">
        <Link className="home" to="/" aria-label="Who Else, to Today">
          <Logo />
        </Link>
        <button type="button" className="find" onPointerEnter={() => void loadPalette()} onClick={() => open('find')}>
          <Icon name="search" size={18} />
          <span>Find or jump to</span>
          <Kbd>Ctrl K</Kbd>
        </button>
        <nav className="places" aria-label="Main">
          <ul>{mainPlaces.map((p) => placeItem(p, current))}</ul>
          <ul className="places-lower">{lowerPlaces.map((p) => placeItem(p, current))}</ul>
        </nav>
      </header>
      <main className="main" id="main" tabIndex={-1}>
        <UnreachableNotice />
        <Outlet />
      </main>
      <nav className="bar" aria-label="Places" data-screen-only="">
        {barPlaces.map((p) => (
          <Link
            key={p.to}
            className="bar-place"
            to={p.to}
            activeOptions={{ exact: p.to === '/', includeSearch: false }}
          >
            <Icon name={p.icon} size={22} />
            {p.short ?? p.label}
          </Link>
        ))}
        <button
          type="button"
          className="bar-place"
          {...(isUnderMore ? { 'data-current': '' } : {})}
          onClick={() => open('more')}
        >
          <Icon name="more" size={22} />
          More
        </button>
      </nav>
      <Toasts />
      <Suspense>
        {wanted.has('find') && (
          <Palette isOpen={opened === 'find'} onClose={close} onGo={(href) => router.history.push(href)} find={find} />
        )}
        {wanted.has('keys') && <KeysDialog isOpen={opened === 'keys'} onClose={close} />}
        {wanted.has('more') && <MoreSheet isOpen={opened === 'more'} onClose={close} />}
      </Suspense>
    </div>
  );
}

function placeItem(p: Place, current: Place['to'] | null) {
  return (
    <li key={p.to}>
      <Link
        className="place"
        to={p.to}
        activeOptions={{ exact: p.to === '/', includeSearch: false }}
        {...(p.to === current ? { 'data-current': '' } : {})}
      >
        <Icon name={p.icon} size={20} />
        {p.label}
      </Link>
    </li>
  );
}
