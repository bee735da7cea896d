import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InputOf, OperationName, OutputOf } from '#contract/contract.ts';
import { databases } from '#test/builders/databases.ts';
import { anOpenSearch, type OpenedForTests } from '#test/builders/open-search.ts';

for (const [database, isHere, address] of databases) {
  describe.skipIf(!isHere)(`a search on ${database}`, () => {
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
      const answer = await search.ask(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.problem.sentence} ${search.logged.join(' ')}`);
      return answer.value;
    }

    test('goes from a person to the next one through a message, a reply and a conversation', async () => {
      await ask('changeSeeker', { zone: 'America/New_York', country: 'US' });
      await ask('addOrganizations', { text: 'Harbor Transit' });
      const { personId } = await ask('addPerson', {
        name: 'Priya Raman',
        organization: 'Harbor Transit',
        title: 'Operations Director',
      });
      const next = await ask('suggestNext', {});
      expect(JSON.stringify(next)).toContain('Priya Raman');

      const sent = await ask('recordSent', {
        personId,
        kind: 'first',
        channel: 'email',
        subject: 'Your work',
        body: 'Dear Priya, may I ask you about your work for 20 minutes?',
      });
      // Sent on a Tuesday; Thursday is Thanksgiving.
      expect(sent.followUp.on).toMatch(/^2026-1[12]-\d\d$/);
      expect(sent.followUp.on).not.toBe('2026-11-26');
      await ask('recordReply', { personId, meaning: 'yes', text: 'Gladly.' });
      const { conversationId } = await ask('agreeConversation', { personId, at: '2026-11-24T14:00:00Z' });
      await ask('logConversation', {
        conversationId,
        personId,
        heldOn: '2026-11-24',
        whoElse: [{ name: 'Tom Okafor', organization: 'Metro Rail' }],
      });

      const chain = await ask('getChain', {});
      expect(JSON.stringify(chain)).toContain('Tom Okafor');
      const again = await ask('suggestNext', {});
      expect(JSON.stringify(again)).toContain('Tom Okafor');
      const today = await ask('getToday', {});
      expect(JSON.stringify(today)).toContain('Priya Raman');
      expect(search.logged).toEqual([]);
    });

    test('what was removed can be brought back, and the daily duties may run at any time', async () => {
      const { personId } = await ask('addPerson', { name: 'Priya Raman' });
      await ask('removePerson', { personId });
      await search.daily();
      await search.daily();
      expect((await ask('listPeople', {})).total).toBe(0);
      const deleted = await ask('listDeleted', {});
      expect(JSON.stringify(deleted)).toContain('Priya Raman');
    });

    test('a problem is said in words, and nothing of it is logged', async () => {
      const answer = await search.ask('getPerson', { personId: 'nobody' });
      expect(answer).toMatchObject({ ok: false, problem: { kind: 'personNotFound', status: 404 } });
      expect(search.logged).toEqual([]);
    });

    test('asking many things at once loses nothing', async () => {
      await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          ask('addPerson', { name: `Anna ${String.fromCharCode(65 + (n % 26))}${n}` }),
        ),
      );
      expect((await ask('listPeople', {})).total).toBe(40);
    });
  });
}
