/*
 * Opens a talk again while the program does not answer. Stands only between pages under /conversations/ and the program, asks the
 * program first for every page, so that a new build is seen at once, and never touches /api. Its store holds the last page that
 * opened a talk and the files that very page needs.
 */
const store = 'whoelse-talk';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data.page, event.data.files)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept('/conversations/')));
  // Built files carry their content in their name: the one at hand is the right one.
  else if (pathname.startsWith('/assets/'))
    event.respondWith(kept(pathname).then((at) => (at.ok ? at : fetch(request))));
  else if (pathname !== '/robots.txt') event.respondWith(fetch(request).catch(() => kept(pathname)));
});

async function kept(path) {
  const found = await (await caches.open(store)).match(path);
  return found ?? Response.error();
}

/** Page and files belong together: a page of a newer build than the files waits until it is opened itself. */
async function keep(page, files) {
  const answer = await fetch(page, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const named = [...(await answer.clone().text()).matchAll(/\/assets\/[^"']+/g)].map(([path]) => path);
  if (named.some((path) => !files.includes(path))) return;
  const cache = await caches.open(store);
  const before = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const path of files) if (!before.has(path) || !path.startsWith('/assets/')) await cache.add(path);
  await cache.put(page, answer);
  for (const path of before) if (path !== page && !files.includes(path)) await cache.delete(path);
}
