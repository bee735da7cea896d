import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOpenSearch, type OpenedForTests } from '#test/builders/open-search.ts';
import { httpDoor } from './app.ts';

let search: OpenedForTests;
const unexpected: string[] = [];

beforeAll(async () => {
  search = await anOpenSearch();
});
afterAll(() => search.close());

const own = { host: '127.0.0.1:4173', 'content-type': 'application/json' };

function door(ask = search.ask) {
  return httpDoor({
    ask,
    version: '9.9.9',
    pid: 4242,
    unexpected: (where, cause) => {
      unexpected.push(`${where}: ${String(cause)}`);
      return 'ref-1';
    },
  });
}

function post(name: string, body: string, headers: Record<string, string> = own) {
  return door().request(`http://127.0.0.1:4173/api/${name}`, { method: 'POST', headers, body });
}

test('an operation is asked by name and answers with its value', async () => {
  const added = await post('addPerson', JSON.stringify({ name: 'Priya Raman' }));
  expect(added.status).toBe(200);
  expect(added.headers.get('content-type')).toContain('application/json');
  const { personId } = (await added.json()) as { personId: string };
  const listed = (await (await post('listPeople', '{"search":"raman"}')).json()) as { items: { id: string }[] };
  expect(listed.items.map(({ id }) => id)).toEqual([personId]);
});

describe('a problem is a document with what happened and what to do next', () => {
  test.each([
    ['what is not there', 'getPerson', '{"personId":"nobody"}', 404, 'personNotFound'],
    ['a wrong input', 'addPerson', '{"name":""}', 422, 'badInput'],
    ['an input that is no object', 'addPerson', '[]', 422, 'badInput'],
    ['an operation nobody knows', 'makeCoffee', '{}', 404, 'noSuchOperation'],
    ['a name every object has', 'constructor', '{}', 404, 'noSuchOperation'],
    ['half a document', 'addPerson', '{"name":', 400, 'notJson'],
    ['no document', 'addPerson', '', 400, 'notJson'],
  ])('%s', async (_what, name, body, status, kind) => {
    const answer = await post(name, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ kind, status });
    expect(problem['sentence']).toMatch(/\S/);
    expect(problem['next']).toMatch(/\S/);
    expect(problem['title']).toBe(problem['sentence']);
    expect(problem['detail']).toBe(problem['next']);
  });

  test('each wrong field is named with its sentence', async () => {
    const problem = (await (await post('addPerson', '{"name":5}')).json()) as { fields: unknown[] };
    expect(problem.fields).toEqual([{ path: 'name', sentence: expect.stringMatching(/\.$/) }]);
  });

  test('what nobody expected is logged and shown by its number only', async () => {
    const answer = await door(() => Promise.reject(new Error('secret detail'))).request(
      'http://127.0.0.1:4173/api/getToday',
      { method: 'POST', headers: own, body: '{}' },
    );
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain('ref-1');
    expect(text).not.toContain('secret');
    expect(unexpected).toEqual(['/api/getToday: Error: secret detail']);
  });
});

describe('only the app’s own page on this machine is answered', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['another name for this machine (DNS rebinding)', { ...json, host: 'evil.example' }],
    ['a name that begins like ours', { ...json, host: '127.0.0.1.evil.example' }],
    ['a name that ends like ours', { ...json, host: 'evil-localhost' }],
    ['another site’s page', { ...own, origin: 'https://evil.example' }],
    ['a page on another port of this machine', { ...own, origin: 'http://127.0.0.1:9999' }],
    ['a page from a file', { ...own, origin: 'null' }],
    ['a request another site began', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['a request another port’s page began', { ...own, 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_what, headers) => {
    const answer = await post('addPerson', '{"name":"Mallory"}', headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ kind: 'foreignRequest' });
    const kept = (await (await post('listPeople', '{"search":"mallory"}')).json()) as { total: number };
    expect(kept.total).toBe(0);
  });

  test.each(['127.0.0.1:4173', 'localhost:80', '[::1]:4173', 'localhost'])('%s is this machine', async (host) => {
    const answer = await post('listPeople', '{}', {
      host,
      'content-type': 'application/json',
      origin: `http://${host}`,
    });
    expect(answer.status).toBe(200);
  });

  test('reading by a foreign name is refused too', async () => {
    const answer = await door().request('http://127.0.0.1/api/health', { headers: { host: 'evil.example' } });
    expect(answer.status).toBe(403);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'a form cannot ask: %s',
    async (type) => {
      const answer = await post('addPerson', '{"name":"Mallory"}', { host: own.host, 'content-type': type });
      expect(answer.status).toBe(400);
    },
  );

  test('no other site may read an answer', async () => {
    const asked = await door().request('http://127.0.0.1:4173/api/addPerson', {
      method: 'OPTIONS',
      headers: { host: own.host, origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(asked.status).toBe(403);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('bodies are limited', () => {
  test('more than a megabyte is refused where a megabyte is the limit', async () => {
    const answer = await post('addPerson', JSON.stringify({ name: 'x', notes: 'y'.repeat(1024 * 1024) }));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ kind: 'tooMuch' });
  });

  test('and when the length is not told beforehand', async () => {
    const chunk = new TextEncoder().encode('y'.repeat(64 * 1024));
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        if (sent > 40) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', headers: own, body, duplex: 'half' } as RequestInit;
    const answer = await door().request('http://127.0.0.1:4173/api/addPerson', init);
    expect(answer.status).toBe(413);
  });

  test('an archive’s people may be more than that', async () => {
    const batch = {
      label: 'a.zip',
      seeker: null,
      people: [],
      ties: [],
      positions: [],
      educations: [],
      applications: [],
      organizations: [],
      roles: [],
    };
    const answer = await post('previewImport', JSON.stringify({ batch, padding: 'y'.repeat(2 * 1024 * 1024) }));
    expect(answer.status).toBe(200);
  });
});

describe('every answer carries the headers that keep it safe', () => {
  test.each([
    ['a page that is not there', '/nowhere', 404],
    ['the health', '/api/health', 200],
    ['a problem', '/api/nowhere', 404],
  ])('%s', async (_what, path, status) => {
    const answer = await door().request(`http://127.0.0.1:4173${path}`, { headers: { host: own.host } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });
});

test('health says who answers, so that a second start finds the first', async () => {
  const answer = await door().request('http://127.0.0.1:4173/api/health', { headers: { host: own.host } });
  expect(await answer.json()).toEqual({ name: 'whoelse', version: '9.9.9', pid: 4242 });
});

test('the whole contract can be read as OpenAPI', async () => {
  const answer = await door().request('http://127.0.0.1:4173/api/openapi.json', { headers: { host: own.host } });
  expect(await answer.json()).toMatchObject({ openapi: '3.1.1', info: { version: '9.9.9' } });
});

test('an operation is asked by POST only', async () => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await door().request('http://127.0.0.1:4173/api/listPeople', {
      method,
      headers: { host: own.host },
    });
    expect(answer.status, method).toBe(404);
  }
});

test('her calendar is answered at its secret address alone, to programs of this machine alone', async () => {
  const app = httpDoor({
    ask: search.ask,
    version: '1',
    pid: 1,
    calendar: async (key, withPages) => (key === 'abc123' ? `BEGIN:VCALENDAR ${withPages}` : null),
    unexpected: () => 'ref',
  });
  const get = (path: string, host = '127.0.0.1:4173') =>
    app.request(`http://127.0.0.1:4173${path}`, { headers: { host } });
  const feed = await get('/calendar/abc123.ics');
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await feed.text()).toBe('BEGIN:VCALENDAR false');
  expect(await (await get('/calendar/abc123.ics?pages=yes')).text()).toContain('true');
  expect((await get('/calendar/other.ics')).status).toBe(404);
  expect((await get('/calendar/abc123.ics', 'elsewhere.example')).status).toBe(403);
});
