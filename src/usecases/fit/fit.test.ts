import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkInput } from '#contract/check.ts';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let organizationId: string;
beforeEach(async () => {
  dana = await aSeeker();
  const { added } = await dana.does('addOrganizations', { text: 'Harbor Transit', love: 3 });
  organizationId = added[0]?.id ?? '';
});
afterEach(() => dana.leaves());

const said = (quote: string, score: number, personId: string | null = null) =>
  dana.does('addFitSignal', { organizationId, axis: 'culture', score, quote, personId });
const culture = async () =>
  (await dana.does('getFit', { organizationId })).axes.find((one) => one.axis === 'culture') ?? expect.fail();

describe('fit, kept line by line', () => {
  it('is unknown at first, and asks four questions', async () => {
    const fit = await dana.does('getFit', { organizationId });
    expect(fit.axes.map((one) => one.word)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(fit.questions).toHaveLength(4);
    expect(fit.questions[0]?.askBecause).toContain('Ask your next conversation who does.');
  });

  it('keeps a line with its voice, day and conversation', async () => {
    const personId = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
    const { conversationId } = await dana.does('talkedToday', { personId });
    const line = await dana.does('addFitSignal', {
      organizationId,
      axis: 'chemistry',
      about: 'team',
      score: 5,
      quote: '  They cover for each other without being asked.  ',
      personId,
      conversationId,
    });
    expect(line).toMatchObject({
      quote: 'They cover for each other without being asked.',
      voice: { name: 'Priya Raman' },
      on: '2026-11-23',
      about: 'team',
      conversationId,
    });
    const [first] = (await dana.does('getFit', { organizationId })).questions.filter((one) => one.axis === 'chemistry');
    expect(first?.label).toBe('Chemistry: the manager');
  });

  it('refuses a score without a line, and says why', () => {
    const given = checkInput('addFitSignal', { organizationId, axis: 'culture', score: 4, quote: '   ' });
    expect(given).toMatchObject({
      ok: false,
      problem: { fields: [{ path: 'quote', sentence: expect.stringContaining('without it nobody can tell later') }] },
    });
  });

  it.each(['The team is young.', 'They are all moms.', 'No one over 40 lasts there.'])(
    'refuses “%s”: who people are is no evidence',
    async (quote) => {
      expect(await dana.isRefused('addFitSignal', { organizationId, axis: 'culture', score: 4, quote })).toMatchObject({
        kind: 'fitAboutWhoPeopleAre',
      });
    },
  );

  it('refuses it in a debrief and in a change too, and nothing is lost or half kept', async () => {
    const personId = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
    const log = {
      personId,
      heldOn: dana.today,
      learned: [{ text: 'Plans are drawn with riders.' }],
      fitSignals: [{ axis: 'culture' as const, score: 2, quote: 'It is a boys’ club.' }],
    };
    expect(await dana.isRefused('logConversation', log)).toMatchObject({ kind: 'fitAboutWhoPeopleAre' });
    expect((await dana.does('listInsights', {})).insights).toEqual([]);
    const { id } = await said('They listen.', 4, personId);
    expect(await dana.isRefused('changeFitSignal', { fitSignalId: id, quote: 'They are all men.' })).toMatchObject({
      kind: 'fitAboutWhoPeopleAre',
    });
    expect((await culture()).lines[0]?.quote).toBe('They listen.');
  });

  it('shows two who differ side by side', async () => {
    const priya = await dana.knows('Priya Raman, Director, Harbor Transit');
    const idris = await dana.knows('Idris Bell, Analyst, Harbor Transit');
    await said('Anyone may stop a plan.', 5, priya);
    await said('You wait for the board.', 2, idris);
    expect(await culture()).toMatchObject({
      word: 'mixed',
      voices: 2,
      said: '2 voices, from rather against to clearly for',
      contradiction: { against: { voice: { name: 'Idris Bell' } }, for: { voice: { name: 'Priya Raman' } } },
    });
  });

  it('tells apart what holds for one role, and keeps what holds for the place', async () => {
    const { roleId } = await dana.does('addRole', { name: 'Service planner' });
    const { roleId: other } = await dana.does('addRole', { name: 'Scheduler' });
    await said('They thank each other.', 4);
    await dana.does('addFitSignal', { organizationId, axis: 'skill', score: 2, quote: 'Needs GIS.', roleId });
    const fitFor = async (id: string) =>
      (await dana.does('getFit', { organizationId, roleId: id })).axes
        .filter((one) => one.voices > 0)
        .map((one) => one.axis);
    expect(await fitFor(roleId)).toEqual(['skill', 'culture']);
    expect(await fitFor(other)).toEqual(['culture']);
    expect(await dana.isRefused('getFit', { organizationId, roleId: 'nobody' })).toMatchObject({
      kind: 'roleNotFound',
    });
  });

  it('changes a line, removes it, and brings it back', async () => {
    const { id } = await said('They ask riders first.', 4);
    await dana.does('changeFitSignal', { fitSignalId: id, score: 5, axis: 'skill' });
    expect((await dana.does('getFit', { organizationId })).axes[0]).toMatchObject({ axis: 'skill', low: 5 });
    await dana.does('removeFitSignal', { fitSignalId: id });
    expect((await dana.does('getFit', { organizationId })).voices).toBe(0);
    expect((await dana.does('listDeleted', {})).items).toMatchObject([
      { kind: 'fitSignal', title: 'They ask riders first.' },
    ]);
    await dana.does('restoreDeleted', { id });
    expect((await dana.does('getFit', { organizationId })).voices).toBe(1);
    expect(await dana.isRefused('removeFitSignal', { fitSignalId: 'gone' })).toMatchObject({
      kind: 'fitSignalNotFound',
    });
  });

  it('erases what a forgotten person said, and her own impression of the conversation with them', async () => {
    const personId = await dana.knows('Priya Raman, Director, Harbor Transit');
    const { conversationId } = await dana.does('talkedToday', { personId });
    await said('Anyone may stop a plan.', 5, personId);
    await dana.does('addFitSignal', {
      organizationId,
      axis: 'chemistry',
      score: 4,
      quote: 'Priya laughed about her own mistakes.',
      conversationId,
    });
    await dana.does('forgetPerson', { personId });
    expect((await dana.does('getFit', { organizationId })).voices).toBe(0);
    expect((await dana.does('listDeleted', {})).items).toEqual([]);
  });

  it('goes with the person when two entries of one person are joined', async () => {
    const one = await dana.knows('Priya Raman, Director, Harbor Transit');
    const two = await dana.knows('Pria Raman, Operations, Harbor Transit');
    await said('Anyone may stop a plan.', 5, one);
    await said('Plans change every week.', 4, two);
    expect((await culture()).voices).toBe(2);
    await dana.does('mergePeople', { keepId: one, goneId: two });
    expect(await culture()).toMatchObject({ voices: 1, word: 'one voice so far' });
  });
});

describe('all her organizations by fit', () => {
  it('come in the order of her list, or of one axis', async () => {
    const { added } = await dana.does('addOrganizations', { text: 'Alpha Works', love: 1 });
    const alpha = added[0]?.id ?? '';
    await dana.does('addFitSignal', { organizationId: alpha, axis: 'culture', score: 5, quote: 'They thank riders.' });
    await said('You wait for the board.', 1);
    const names = async (order: 'list' | 'culture') =>
      (await dana.does('listFit', { order })).organizations.map((one) => one.name);
    expect(await names('list')).toEqual(['Harbor Transit', 'Alpha Works']);
    expect(await names('culture')).toEqual(['Alpha Works', 'Harbor Transit']);
  });

  it('says how much each axis counts, as she sets it, and never changes the words', async () => {
    await said('They ask riders first.', 4);
    const before = await culture();
    expect((await dana.does('listFit', {})).weights.map((one) => one.counts)).toEqual([
      'counts for about a sixth',
      'counts for about a sixth',
      'counts for about two fifths',
      'counts for about a quarter',
    ]);
    const { weights, isUsual } = await dana.does('setFitWeights', { culture: 'more', chemistry: 'none' });
    expect(isUsual).toBe(false);
    expect(weights.find((one) => one.axis === 'chemistry')?.counts).toBe('is left out of the whole');
    expect(await culture()).toMatchObject({ word: before.word, said: before.said });
    expect((await dana.does('setFitWeights', {})).isUsual).toBe(true);
  });
});

describe('an organization’s page', () => {
  it('gathers what was said, how it fits, what is open and whom to ask', async () => {
    const idris = await dana.knows('Idris Bell, Transit Data Analyst, Harbor Transit');
    await dana.does('addInsight', { text: 'Mostly maps before noon.', theme: 'day', organizationId, personId: idris });
    await said('They ask riders first.', 4, idris);
    const page = await dana.does('getOrganization', { organizationId });
    expect(page.fit.axes.find((one) => one.axis === 'culture')?.word).toBe('one voice so far');
    expect(page.open.fit.map((one) => one.axis)).toEqual(['skill', 'background', 'chemistry']);
    expect(page.open.fit.find((one) => one.axis === 'chemistry')?.ask?.name).toBe('Idris Bell');
    expect(page.open.themes.map((one) => one.theme)).toEqual(['work', 'trends']);
    expect(page.openings).toEqual([]);
  });

  it('checks a line before it is written', async () => {
    expect(await dana.does('checkFitText', { text: 'The team is young.' })).toMatchObject({
      findings: [{ trait: 'age', phrase: 'The team is young' }],
      sentence: 'Fit is about values and behavior, not about who people are.',
    });
    expect((await dana.does('checkFitText', { text: 'A young company.' })).findings).toEqual([]);
  });
});
