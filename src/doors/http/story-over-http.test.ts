import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InputOf, OperationName, OutputOf } from '#contract/contract.ts';
import { databases } from '#test/builders/databases.ts';
import { anOpenSearch, type OpenedForTests } from '#test/builders/open-search.ts';
import { httpDoor } from './app.ts';

for (const [database, isHere, address] of databases) {
  describe.skipIf(!isHere)(`over HTTP on ${database}`, () => {
    let search: OpenedForTests;
    beforeEach(async () => {
      vi.stubEnv('WHOELSE_NOW', '2026-11-24T15:00:00.000Z');
      search = await anOpenSearch(await address());
    });
    afterEach(async () => {
      await search.close();
      vi.unstubAllEnvs();
    });

    async function ask<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
      const door = httpDoor({ ask: search.ask, version: '9.9.9', pid: 1, unexpected: (_, cause) => String(cause) });
      const answer = await door.request(`http://127.0.0.1:4173/api/${name}`, {
        method: 'POST',
        headers: { host: '127.0.0.1:4173', 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      const body: unknown = await answer.json();
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(body)} ${search.logged.join(' ')}`);
      return body as OutputOf<N>;
    }

    test('the chain, the network, the story and the news stand, from the first coffee to the last word', async () => {
      const know = async (line: string) => (await ask('addPersonByLine', { line })).personId;
      await ask('addOrganizations', { text: 'Harbor Transit' });
      const tom = await know('Tom Okafor, Planning Lead, Metro Planning Council');
      const priya = await know('Priya Raman, Director of Operations, Harbor Transit');
      const whoElse = [{ name: 'Priya Raman', personId: priya, mayUseName: 'yes' as const }];
      await ask('logConversation', { personId: tom, heldOn: '2026-09-10', whoElse });
      await ask('logConversation', { personId: priya, heldOn: '2026-10-02', heardOfOpening: 'A planner retires.' });
      const [opening] = (await ask('listOpportunities', {})).opportunities;
      const offer = await ask('addOffer', { opportunityId: opening?.id ?? '', receivedOn: '2026-11-10' });

      const chain = await ask('getChain', {});
      expect(chain.openings.map(({ path, isOffer }) => [path, isOffer])).toEqual([[[tom, priya], true]]);
      const network = await ask('getNetwork', {});
      expect(network.organizations.map(({ name, people }) => [name, people])).toEqual([['Harbor Transit', 1]]);
      expect(network.referrals).toHaveLength(1);

      expect((await ask('getNewsToTell', {})).people).toEqual([]);
      await ask('decideOffer', { offerId: offer.id, decision: 'accepted', hasLanded: true });
      await ask('changeStory', { title: 'What Tommy asked at Harbor', lessons: 'Mr. Okafor was right.' });
      const before = await ask('getStory', {});
      expect(before.story.title).toBe('What a planner asked at a transit agency');
      expect(before.found.map(({ text }) => text)).toEqual(['Tommy', 'Harbor', 'Mr. Okafor']);
      expect(before.mayBeShared).toBe(false);
      await ask('setMayBeNamed', { personId: tom, agreed: true });
      await ask('changeStory', { showPlaces: [before.found[1]?.placeKey ?? ''] });
      expect(await ask('getStory', {})).toMatchObject({ mayBeShared: true, found: [] });

      await ask('settleNews', { personId: priya });
      await ask('setDoNotContact', { personId: tom, doNotContact: true });
      expect((await ask('getNewsToTell', {})).people.map(({ name, state }) => [name, state])).toEqual([
        ['Priya Raman', 'settled'],
      ]);
      await ask('settleNews', { personId: priya, settled: false });
      await ask('forgetPerson', { personId: tom });
      const after = await ask('getStory', {});
      expect([after.title, after.lessons]).toEqual(['What someone asked at Harbor', 'Someone was right.']);
      expect((await ask('getNewsToTell', {})).people).toMatchObject([{ name: 'Priya Raman', state: 'to-tell' }]);
    });
  });
}
