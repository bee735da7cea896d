/** A program of its own that writes people into a data folder one by one, and says each id once it was kept. Run by tests. */
import { writeSync } from 'node:fs';
import { ownerFrom } from '#store/kernel/owner.ts';
import { openStore } from '#store/store-for.ts';
import { aPersonRow, testNow } from './store.ts';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const opened = await openStore({ folder, now: testNow });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value.forOwner(ownerFrom('local'));
  for (let at = 0; at < Number(count); at += 1) {
    const id = `${name}-${at}`;
    await store.write(async (w) => {
      await w.add('people', aPersonRow({ id }));
      await w.add('people', aPersonRow({ id: `${id}-twin` }));
    });
    writeSync(1, `${id}\n`);
  }
  await opened.value.close();
}

await main();
