import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkInput } from './check.ts';
import { isOperation, operationNamed, operationNames } from './contract.ts';
import { askOverHttp } from './http-client.ts';
import { jsonSchema, openapi } from './openapi.ts';
import { type Problem, problems, sayProblem } from './problems.ts';

describe('input is checked once, at the edge', () => {
  test('defaults are filled in', () => {
    expect(checkInput('listPeople', {})).toMatchObject({
      ok: true,
      value: { search: '', order: 'recent', offset: 0, limit: 100 },
    });
  });

  test('nothing at all is the empty input', () => {
    expect(checkInput('getToday', undefined)).toMatchObject({ ok: true });
  });

  test('each wrong field is named by its path, in a sentence', () => {
    const answer = checkInput('logConversation', { personId: 'x', heldOn: 'yesterday', whoElse: [{ name: '' }] });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'badInput' } });
    const paths = answer.ok ? [] : answer.problem.fields.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['heldOn', 'whoElse.0.name']));
  });

  test('law: whatever comes from outside, checking answers and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...operationNames), fc.jsonValue(), (name, input) => {
        expect(typeof checkInput(name, input).ok).toBe('boolean');
      }),
    );
  });

  test('a name that every object has is no operation', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])
      expect(isOperation(name)).toBe(false);
  });
});

describe('every problem is said', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 });

  test('law: each kind has a sentence, a next step and a status, whatever its values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(problems)),
        text,
        fc.nat(),
        fc.option(text),
        (kind, word, number, backup) => {
          const all = {
            name: word,
            personId: word,
            organizationId: word,
            line: word,
            roleName: word,
            phrase: word,
            why: word,
            zone: word,
            missing: word,
            day: word,
            because: word,
            url: word,
            path: word,
            file: word,
            todo: `Do ${word}.`,
            people: number,
            clients: number,
            needed: number,
            version: number,
            lastGoodBackup: backup,
            fields: [{ path: word, sentence: 'Is wrong.' }],
          };
          const said = sayProblem({ kind, ...all } as unknown as Problem);
          expect(said.sentence).not.toMatch(/undefined|\[object/);
          expect(said.next).not.toMatch(/undefined|\[object/);
          expect(said.sentence.length).toBeGreaterThan(5);
          expect(said.next.length).toBeGreaterThan(5);
          expect(said.status).toBeGreaterThanOrEqual(400);
        },
      ),
    );
  });

  test('no sentence shouts, and none blames', () => {
    for (const kind of Object.keys(problems)) {
      const { sentence, next } = sayProblem({
        kind,
        name: 'n',
        because: 'b',
        todo: 'T',
        fields: [],
        lastGoodBackup: null,
      } as unknown as Problem);
      expect(`${sentence} ${next}`, kind).not.toMatch(/!|you must|invalid|illegal|error/i);
    }
  });
});

describe('asking over HTTP', () => {
  const answering = (status: number, body: unknown) => async () => ({
    ok: status < 400,
    status,
    json: async () => body,
  });

  test('an answer is a value', async () => {
    const asked: unknown[] = [];
    const ask = askOverHttp('/api', async (url, init) => {
      asked.push([url, init]);
      return { ok: true, status: 200, json: async () => ({ total: 0, items: [] }) };
    });
    expect(await ask('listPeople', { search: 'é' })).toEqual({ ok: true, value: { total: 0, items: [] } });
    expect(asked).toEqual([
      ['/api/listPeople', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"search":"é"}' }],
    ]);
  });

  test('a problem is a value too', async () => {
    const problem = { kind: 'personNotFound', status: 404, sentence: 'Gone.', next: 'Go back.' };
    expect(await askOverHttp('/api', answering(404, problem))('getPerson', { personId: 'x' })).toEqual({
      ok: false,
      problem,
    });
  });

  test('nobody answering, or something else answering, is said and never thrown', async () => {
    const nobody = askOverHttp('/api', () => Promise.reject(new TypeError('fetch failed')));
    expect(await nobody('getToday', {})).toMatchObject({ ok: false, problem: { kind: 'unreachable', status: 0 } });
    const proxy = askOverHttp('/api', answering(502, '<html>'));
    expect(await proxy('getToday', {})).toMatchObject({ ok: false, problem: { kind: 'unreachable', status: 502 } });
    const page = askOverHttp('/api', async () => ({
      ok: true,
      status: 200,
      json: () => Promise.reject(new SyntaxError('<')),
    }));
    expect(await page('getToday', {})).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
  });
});

describe('the contract as OpenAPI', () => {
  test('inputs show their defaults as optional, outputs as always there', () => {
    expect(jsonSchema(z.object({ a: z.number().default(1) }), 'input')['required']).toBeUndefined();
    expect(jsonSchema(z.object({ a: z.number().default(1) }), 'output')['required']).toEqual(['a']);
  });

  test('it is plain JSON, and tells reads from writes', () => {
    const document = openapi('1.2.3');
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    const paths = document['paths'] as Record<string, { post: Record<string, unknown> }>;
    for (const name of operationNames)
      expect(paths[`/api/${name}`]?.post['x-effect']).toBe(operationNamed(name).effect);
  });
});
