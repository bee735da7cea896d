import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

const texts = async (input: { roleId?: string; organizationId?: string; open?: boolean } = {}) =>
  (await dana.does('listQuestions', input)).questions.map(({ text }) => text);

describe('questions of her own', () => {
  it('is filed to a role or an organization, and found there', async () => {
    const { roleId } = await dana.does('addRole', { name: 'Service planner' });
    const { added } = await dana.does('addOrganizations', { text: 'Harbor Transit' });
    const organizationId = added[0]?.id ?? '';
    await dana.does('addQuestion', { text: 'Is a degree needed?', roleId });
    await dana.does('addQuestion', { text: 'Who decides on routes?', theme: 'people', organizationId });
    expect(await texts({ roleId })).toEqual(['Is a degree needed?']);
    expect((await dana.does('listQuestions', { organizationId })).questions).toMatchObject([
      { theme: 'people', organizationName: 'Harbor Transit', roleName: null, answeredOn: null },
    ]);
  });
  it('finds its theme by its words when she names none', async () => {
    expect((await dana.does('addQuestion', { text: 'Is a degree needed?' })).theme).toBe('entry');
  });
  it('goes below the open ones once answered, and can be opened again', async () => {
    const first = await dana.does('addQuestion', { text: 'First' });
    await dana.does('addQuestion', { text: 'Second' });
    const { id: third } = await dana.does('addQuestion', { text: 'Third' });
    await dana.does('changeQuestion', { questionId: third, answeredOn: '2026-11-20' });
    expect(await texts()).toEqual(['Second', 'First', 'Third']);
    expect(await texts({ open: true })).toEqual(['Second', 'First']);
    await dana.does('changeQuestion', { questionId: third, answeredOn: null });
    expect(await texts()).toEqual(['Third', 'Second', 'First']);
    expect((await dana.does('changeQuestion', { questionId: first.id, text: 'Now' })).text).toBe('Now');
  });
  it('comes back after it was removed', async () => {
    const { id: questionId } = await dana.does('addQuestion', { text: 'Who decides?' });
    await dana.does('removeQuestion', { questionId });
    expect(await texts()).toEqual([]);
    expect((await dana.does('listDeleted', {})).items).toMatchObject([{ kind: 'question', title: 'Who decides?' }]);
    await dana.does('restoreDeleted', { id: questionId });
    expect(await texts()).toEqual(['Who decides?']);
  });
  it('is not filed to a role that is not there', async () => {
    expect(await dana.isRefused('addQuestion', { text: 'Why?', roleId: 'nowhere' })).toEqual({
      kind: 'roleNotFound',
      roleId: 'nowhere',
    });
    expect(await dana.isRefused('changeQuestion', { questionId: 'nothing', text: 'Why?' })).toEqual({
      kind: 'questionNotFound',
      questionId: 'nothing',
    });
  });
});
