/** The HTTP door: `POST /api/<operation>`, JSON in and out, problem+json on problems, and the page's files. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Ask } from '#contract/ask.ts';
import { isOperation, operationNamed } from '#contract/contract.ts';
import { openapi } from '#contract/openapi.ts';
import type { SaidProblem } from '#contract/problems.ts';

const MEGABYTE = 1024 * 1024;

export interface HttpDoor {
  readonly ask: Ask;
  readonly version: string;
  /** Tells one running app from another, for a second start that looks for the first. */
  readonly pid: number;
  /** Serves the page's files; left out when there are none. */
  readonly files?: MiddlewareHandler;
  /** Her calendar under its secret key, as a file; null when there is none at that address. */
  readonly calendar?: (key: string, withPages: boolean) => Promise<string | null>;
  /** Called for what nobody expected; answers with the reference number to show. */
  readonly unexpected: (where: string, cause: unknown) => string;
}

/** Only names of this very machine may be asked for: answers DNS rebinding. Any port. */
const ownHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export function httpDoor({ ask, version, pid, files, calendar, unexpected }: HttpDoor): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
      strictTransportSecurity: false,
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.use(onlyFromHere);
  app.get('/api/openapi.json', (c) => c.json(openapi(version)));
  app.get('/api/health', (c) => c.json({ name: 'whoelse', version, pid }));
  app.post('/api/:operation', async (c) => {
    const name = c.req.param('operation');
    if (!isOperation(name)) return say(c, notThere);
    const limited = await bodyLimit({
      maxSize: operationNamed(name).largest ?? MEGABYTE,
      onError: (k) => say(k, tooMuch),
    })(c, async () => {
      c.res = await answer(c, ask, name);
    });
    return limited ?? c.res;
  });
  app.all('/api/*', (c) => say(c, notThere));
  app.get('/calendar/:file{[a-z0-9]+\\.ics}', async (c) => {
    const key = c.req.param('file').slice(0, -'.ics'.length);
    const text = (await calendar?.(key, c.req.query('pages') === 'yes')) ?? null;
    if (text === null) return c.text('There is no calendar at this address any more.', 404);
    return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
  });
  if (files) app.use('*', files);
  app.notFound((c) => c.text('There is no such page.', 404));
  app.onError((cause, c) => {
    const reference = unexpected(c.req.path, cause);
    return say(c, {
      kind: 'unexpected',
      status: 500,
      reference,
      sentence: 'Something went wrong that should not have.',
      next: `Try again; the log knows it as ${reference}.`,
    });
  });
  return app;
}

const onlyFromHere: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  const elsewhere = origin !== undefined && origin !== `http://${host}`;
  // Another port of this machine is the same site, and still not our page. The page itself may be reached by a link.
  const isFromHere = ['same-origin', 'none'].includes(c.req.header('sec-fetch-site') ?? 'none');
  const isPage = c.req.method === 'GET' && !c.req.path.startsWith('/api/');
  if (!ownHost.test(host) || elsewhere || !(isFromHere || isPage)) return say(c, foreign);
  return next();
};

async function answer(c: Context, ask: Ask, name: Parameters<Ask>[0]): Promise<Response> {
  if (!(c.req.header('content-type') ?? '').startsWith('application/json')) return say(c, notJson);
  let input: unknown;
  try {
    input = await c.req.json();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return say(c, notJson);
  }
  // Checked inside `ask`, like everything that comes from outside.
  const result = await ask(name, input as never);
  return result.ok ? c.json(result.value as object) : say(c, result.problem);
}

function say(c: Context, problem: SaidProblem): Response {
  return c.body(JSON.stringify({ title: problem.sentence, detail: problem.next, ...problem }), problem.status as 400, {
    'content-type': 'application/problem+json',
  });
}

const notThere: SaidProblem = {
  kind: 'noSuchOperation',
  status: 404,
  sentence: 'There is nothing at this address.',
  next: 'See /api/openapi.json for what can be asked.',
};
const notJson: SaidProblem = {
  kind: 'notJson',
  status: 400,
  sentence: 'The request is not valid JSON.',
  next: 'Send application/json with the operation’s input.',
};
const tooMuch: SaidProblem = {
  kind: 'tooMuch',
  status: 413,
  sentence: 'That is too much at once.',
  next: 'Send less; nothing was changed.',
};
const foreign: SaidProblem = {
  kind: 'foreignRequest',
  status: 403,
  sentence: 'Who Else answers only to its own page on this machine.',
  next: 'Open the address that `npm start` printed.',
};
