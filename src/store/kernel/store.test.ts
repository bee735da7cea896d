import fc from 'fast-check';
import { expect } from 'vitest';
import { fail } from '#domain/result.ts';
import { anOwner, aPersonRow, testNow } from '#test/builders/store.ts';
import { describeStore } from '../suite.ts';

describeStore('What is kept', (open, tell) => {
  tell('a person who was added is there, word for word', async () => {
    const store = await open();
    const row = aPersonRow({ id: 'p1', name: 'Zoë "Z" O’Neil\n\t— 日本', notes: '' });
    await store.write((w) => w.add('people', row));
    expect(await store.read((r) => r.one('people', 'p1'))).toEqual({ ...row, owner_id: store.owner });
  });

  tell('a write that fails halfway keeps nothing', async () => {
    const store = await open();
    const half = store.write(async (w) => {
      await w.add('people', aPersonRow({ id: 'p1' }));
      throw new Error('no more paper');
    });
    await expect(half).rejects.toThrow('no more paper');
    expect(await store.read((r) => r.all('people'))).toEqual([]);
    await store.write((w) => w.add('people', aPersonRow({ id: 'p1' })));
  });

  tell('a write that comes to a problem keeps nothing', async () => {
    const store = await open();
    const answer = await store.write(async (w) => {
      await w.add('people', aPersonRow({ id: 'p1' }));
      return fail({ kind: 'personNotFound' });
    });
    expect(answer.ok).toBe(false);
    expect(await store.read((r) => r.all('people'))).toEqual([]);
  });

  tell('the same id twice is refused, and nothing of that write is kept', async () => {
    const store = await open();
    await store.write((w) => w.add('people', aPersonRow({ id: 'p1' })));
    const again = store.write((w) => w.addAll('people', [aPersonRow({ id: 'p0' }), aPersonRow({ id: 'p1' })]));
    await expect(again).rejects.toThrow();
    expect((await store.read((r) => r.all('people'))).map((p) => p.id)).toEqual(['p1']);
  });

  tell('thousands of people go in at once and come back', async () => {
    const store = await open();
    const rows = Array.from({ length: 12_001 }, (_, at) =>
      aPersonRow({ id: `p${at}`, name: `Person ${at}`, closeness: at % 4 }),
    );
    await store.write((w) => w.addAll('people', rows));
    const back = await store.read((r) => r.all('people'));
    expect(new Map(back.map((p) => [p.id, p.name]))).toEqual(new Map(rows.map((p) => [p.id, p.name])));
    expect(
      (
        await store.read((r) =>
          r.many(
            'people',
            rows.map((p) => p.id),
          ),
        )
      ).length,
    ).toBe(12_001);
  });

  tell('putting rows again overwrites what was given and adds what is new', async () => {
    const store = await open();
    await store.write((w) => w.add('people', aPersonRow({ id: 'p1', notes: 'kind' })));
    await store.write((w) =>
      w.putAll('people', [aPersonRow({ id: 'p1', notes: 'very kind' }), aPersonRow({ id: 'p2' })]),
    );
    const people = await store.read((r) => r.from('people').select(['id', 'notes']).orderBy('id').execute());
    expect(people).toEqual([
      { id: 'p1', notes: 'very kind' },
      { id: 'p2', notes: '' },
    ]);
  });

  tell('a change touches only what was named, on one row or on many', async () => {
    const store = await open();
    await store.write((w) =>
      w.addAll('people', [aPersonRow({ id: 'p1', notes: 'a' }), aPersonRow({ id: 'p2', notes: 'b' })]),
    );
    expect(await store.write((w) => w.change('people', 'p1', { notes: 'c', closeness: 2 }))).toBe(true);
    expect(await store.write((w) => w.change('people', 'nobody', { notes: 'c' }))).toBe(false);
    await store.write((w) =>
      w.changeAll('people', [
        { id: 'p1', title: 'Planner' },
        { id: 'p2', notes: 'd' },
        { id: 'p9', notes: 'e' },
      ]),
    );
    const people = await store.read((r) =>
      r.from('people').select(['id', 'notes', 'title', 'closeness']).orderBy('id').execute(),
    );
    expect(people).toEqual([
      { id: 'p1', notes: 'c', title: 'Planner', closeness: 2 },
      { id: 'p2', notes: 'd', title: 'Operations Director', closeness: null },
    ]);
  });

  tell('a removed person is out of sight, can be brought back for 30 days, and is gone after', async () => {
    const store = await open();
    await store.write((w) => w.addAll('people', [aPersonRow({ id: 'p1' }), aPersonRow({ id: 'p2' })]));
    expect(await store.write((w) => w.remove('people', ['p1', 'p2'], '2026-10-01T00:00:00.000Z'))).toBe(2);
    expect(await store.read((r) => r.one('people', 'p1'))).toBeUndefined();
    expect((await store.read((r) => r.all('people', 'only'))).length).toBe(2);
    expect(await store.purge('2026-10-31T00:00:00.000Z')).toBe(0);
    expect(await store.write((w) => w.restore('people', 'p1'))).toBe(1);
    expect(await store.purge('2026-10-31T00:00:00.001Z')).toBe(1);
    expect((await store.read((r) => r.all('people', 'with'))).map((p) => p.id)).toEqual(['p1']);
  });

  tell('someone removed twice keeps the first day of it', async () => {
    const store = await open();
    await store.write((w) => w.add('people', aPersonRow({ id: 'p1' })));
    await store.write((w) => w.remove('people', 'p1', '2026-10-01T00:00:00.000Z'));
    expect(await store.write((w) => w.remove('people', 'p1', testNow))).toBe(0);
    expect((await store.read((r) => r.one('people', 'p1', 'with')))?.deleted_at).toBe('2026-10-01T00:00:00.000Z');
  });

  tell('someone erased is gone at once', async () => {
    const store = await open();
    await store.write((w) => w.addAll('people', [aPersonRow({ id: 'p1' }), aPersonRow({ id: 'p2' })]));
    expect(await store.write((w) => w.erase('people', ['p1', 'p3']))).toBe(1);
    expect((await store.read((r) => r.all('people', 'with'))).map((p) => p.id)).toEqual(['p2']);
  });

  tell('counts and sums are numbers', async () => {
    const store = await open();
    await store.write((w) =>
      w.addAll('people', [aPersonRow({ id: 'p1', closeness: 1 }), aPersonRow({ id: 'p2', closeness: 3 })]),
    );
    const answer = await store.read((r) =>
      r
        .from('people')
        .select((e) => [e.fn.countAll().as('people'), e.fn.sum('closeness').as('sum')])
        .executeTakeFirst(),
    );
    expect(answer).toEqual({ people: 2, sum: 4 });
  });

  tell('a character that not every database can keep is left out', async () => {
    const store = await open();
    await store.write((w) => w.add('people', aPersonRow({ id: 'p1', notes: 'a\0b' })));
    expect((await store.read((r) => r.one('people', 'p1')))?.notes).toBe('ab');
  });
});

describeStore('Many at the same time', (open, tell) => {
  tell('a read never sees half of a write', async () => {
    const store = await open();
    const writing = store.write(async (w) => {
      for (let at = 0; at < 20; at += 1) {
        await w.add('people', aPersonRow({ id: `p${at}` }));
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    const seen = new Set<number>();
    for (let at = 0; at < 10; at += 1) {
      seen.add((await store.read((r) => r.all('people'))).length);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
    seen.add((await store.read((r) => r.all('people'))).length);
    expect([...seen].filter((count) => count !== 0 && count !== 20)).toEqual([]);
    expect(seen.has(20)).toBe(true);
  });

  tell('what is read and then written is not overtaken: fifty times one more makes fifty', async () => {
    const store = await open();
    await store.write((w) => w.add('people', aPersonRow({ id: 'p1', closeness: 0 })));
    const oneMore = () =>
      store.write(async (w) => {
        const before = (await w.one('people', 'p1'))?.closeness ?? 0;
        await new Promise((resolve) => setImmediate(resolve));
        await w.change('people', 'p1', { closeness: before + 1 });
      });
    await Promise.all(Array.from({ length: 50 }, oneMore));
    expect((await store.read((r) => r.one('people', 'p1')))?.closeness).toBe(50);
  });

  tell('a read sees one moment from its beginning to its end', async () => {
    const store = await open();
    let begun = (): void => {};
    let written = (): void => {};
    const readHasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const writeIsDone = new Promise<void>((resolve) => {
      written = resolve;
    });
    const reading = store.read(async (r) => {
      const before = (await r.all('people')).length;
      begun();
      await writeIsDone;
      return [before, (await r.all('people')).length];
    });
    await readHasBegun;
    await store.write((w) => w.add('people', aPersonRow({ id: 'p1' })));
    written();
    expect(await reading).toEqual([0, 0]);
    expect((await store.read((r) => r.all('people'))).length).toBe(1);
  });

  tell('a read or write inside another is refused instead of seeing another moment or waiting forever', async () => {
    const store = await open();
    await expect(store.write(() => store.write(async () => 'never'))).rejects.toThrow('inside another');
    await expect(store.write(() => store.read(async () => 'never'))).rejects.toThrow('inside another');
    await expect(store.read(() => store.read(async () => 'never'))).rejects.toThrow('inside another');
    await expect(store.read(() => store.write(async () => 'never'))).rejects.toThrow('inside another');
  });

  tell('what was handed out for a write is of no use after it', async () => {
    const store = await open();
    const kept = await store.write(async (w) => ({ later: w }));
    await expect(kept.later.all('people')).rejects.toThrow('This transaction is over');
  });

  tell('a read cannot write', async () => {
    const store = await open();
    const sly = store.read((r) => r.db.deleteFrom('people').where('owner_id', '=', r.owner).execute());
    await expect(sly).rejects.toThrow(/read.?only/i);
  });
});

describeStore('Whose things these are', (open, tell) => {
  tell('a statement that does not name the owner is refused before it runs', async () => {
    const store = await open();
    await expect(store.read((r) => r.db.selectFrom('people').selectAll().execute())).rejects.toThrow(
      'does not name the owner',
    );
    const other = store.read((r) =>
      r.db.selectFrom('people').selectAll().where('owner_id', '=', 'someone-else').execute(),
    );
    await expect(other).rejects.toThrow('does not name the owner');
  });

  const act = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom('add', 'put', 'change', 'changeAll', 'remove', 'restore', 'erase', 'purge'),
    id: fc.constantFrom('p1', 'p2', 'p3'),
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  });

  tell('law: nothing of another owner is ever seen or changed', async () => {
    const whole = await open.whole();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const stores = [anOwner(), anOwner(), anOwner()].map((owner) => whole.forOwner(owner));
        const everything = () =>
          Promise.all(stores.map((s) => s.read((r) => r.from('people', 'with').selectAll().orderBy('id').execute())));
        for (const { who, what, id, text } of acts) {
          const before = await everything();
          const row = aPersonRow({ id, notes: text });
          const store = stores[who];
          if (what === 'purge') await store?.purge('2026-12-31T00:00:00.000Z');
          else
            await store?.write(async (w) => {
              if (what === 'add' && !(await w.one('people', id, 'with'))) await w.add('people', row);
              if (what === 'put') await w.putAll('people', [row]);
              if (what === 'change') await w.change('people', id, { notes: text });
              if (what === 'changeAll') await w.changeAll('people', [{ id, notes: text }]);
              if (what === 'remove') await w.remove('people', id, testNow);
              if (what === 'restore') await w.restore('people', id);
              if (what === 'erase') await w.erase('people', id);
            });
          const after = await everything();
          after.forEach((rows, at) => {
            if (at !== who) expect(rows).toEqual(before[at]);
            expect(rows.every((found) => found.owner_id === stores[at]?.owner)).toBe(true);
          });
        }
      }),
      { numRuns: 15 },
    );
  });
});
