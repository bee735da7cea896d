/** Runs the app on loopback: finds a free port, serves the page and the operations, keeps the day's duties. */
import type { Server } from 'node:http';
import { relative } from 'node:path';
import { serve as serveHono } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import type { Ask } from '#contract/ask.ts';
import { httpDoor } from '#doors/http/app.ts';
import { calendarFeed } from './calendar-feed.ts';
import { packageRoot, readVersion } from './version.ts';

export interface Serving {
  readonly url: string;
  readonly port: number;
  /** Whether the wished-for port was busy and another was taken. */
  readonly moved: boolean;
  stop(): Promise<void>;
}

const triedPorts = 50;

/** Listens on 127.0.0.1 at `port`, or at the next free one. Port 0 takes any. */
export async function serveApp(settings: {
  ask: Ask;
  port: number;
  unexpected: (where: string, cause: unknown) => string;
}): Promise<Serving> {
  const app = httpDoor({
    ask: settings.ask,
    version: readVersion(),
    pid: process.pid,
    files: pageFiles(),
    calendar: calendarFeed(settings.ask),
    unexpected: settings.unexpected,
  });
  for (let port = settings.port; port < settings.port + triedPorts; port++) {
    const server = await listen(app.fetch, port);
    if (!server) continue;
    const address = server.address();
    const taken = typeof address === 'object' && address ? address.port : port;
    return {
      url: `http://127.0.0.1:${taken}`,
      port: taken,
      moved: settings.port !== 0 && taken !== settings.port,
      stop: () => stop(server),
    };
  }
  throw new Error(`No free port between ${settings.port} and ${settings.port + triedPorts - 1}.`);
}

/** The server, or null when the port is busy. */
function listen(fetch: Parameters<typeof serveHono>[0]['fetch'], port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = serveHono({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server as Server)) as Server;
    server.once('error', (cause: Error & { code?: string }) =>
      cause.code === 'EADDRINUSE' ? resolve(null) : reject(cause),
    );
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The built page: hashed files are kept by the browser for good, the page itself is asked for anew each time. */
function pageFiles(): MiddlewareHandler {
  const root = relative(process.cwd(), `${packageRoot}dist/web`) || '.';
  const files = serveStatic({ root, precompressed: true });
  const page = serveStatic({ root, path: 'index.html', precompressed: true });
  return async (c, next) => {
    const isAsset = c.req.path.startsWith('/assets/');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const found = c.req.path === '/' ? undefined : await files(c, async () => {});
    if (found) {
      if (isAsset) found.headers.set('cache-control', 'public, max-age=31536000, immutable');
      return found;
    }
    if (isAsset || /\.[a-z0-9]+$/.test(c.req.path)) return next();
    const html = await page(c, next);
    if (html) html.headers.set('cache-control', 'no-cache');
    return html;
  };
}
