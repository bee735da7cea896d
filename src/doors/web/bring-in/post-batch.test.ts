import { expect, test } from 'vitest';
import { postBatch } from './post-batch.ts';

const batch = JSON.stringify({ label: 'a "quoted" label', people: [] });

test('the batch and the other words arrive as one JSON body', async () => {
  let sent: unknown;
  const answer = await postBatch(
    'importPeople',
    batch,
    { unsure: 'skip', withApplications: false },
    async (url, init) => {
      sent = [url, JSON.parse(String(init.body))];
      return new Response(JSON.stringify({ importId: 'i' }));
    },
  );
  expect(sent).toEqual([
    '/api/importPeople',
    { batch: { label: 'a "quoted" label', people: [] }, unsure: 'skip', withApplications: false },
  ]);
  expect(answer).toEqual({ ok: true, value: { importId: 'i' } });
});

test('a refusal comes back with its sentence, silence as not answering', async () => {
  const said = { kind: 'diskFull', sentence: 'The disk is full.', next: 'Free some space.', status: 507 };
  const refused = await postBatch(
    'previewImport',
    batch,
    {},
    async () => new Response(JSON.stringify(said), { status: 507 }),
  );
  expect(refused).toEqual({ ok: false, problem: said });
  const silent = await postBatch('previewImport', batch, {}, () => Promise.reject(new TypeError('failed')));
  expect(silent).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
});
