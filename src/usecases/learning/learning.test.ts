import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let harbor: string;
let priya: string;
let tom: string;
beforeEach(async () => {
  dana = await aSeeker();
  harbor = (await dana.does('addOrganizations', { text: 'Harbor Transit' })).added[0]?.id ?? '';
  priya = await dana.knows('Priya Raman, Operations Director, Harbor Transit');
  tom = await dana.knows('Tom Okafor, Service Planner, Harbor Transit');
});
afterEach(() => dana.leaves());

const hears = async (
  personId: string | null,
  text: string,
  more: { theme?: string; roleId?: string; on?: string } = {},
) => (await dana.does('addInsight', { text, personId, organizationId: harbor, theme: 'culture', ...more })).id;

describe('finding what was heard', () => {
  it('a question finds who said it, beside the people', async () => {
    const id = await hears(priya, 'Expect overtime before board votes');
    const { items } = await dana.does('find', { text: 'Who told me about overtime?' });
    expect(items).toEqual([
      { kind: 'insight', id, title: 'Expect overtime before board votes', subtitle: 'Priya Raman, Harbor Transit' },
    ]);
    const priyas = (await dana.does('find', { text: 'priya' })).items.map(({ kind }) => kind);
    expect(priyas).toEqual(['person', 'insight']);
    expect((await dana.does('listInsights', { search: 'who spoke of overtime' })).insights).toHaveLength(1);
  });
  it('what was learned never crowds the people out', async () => {
    for (let at = 0; at < 20; at += 1) await hears(priya, `Overtime, told for the ${at}. time`);
    const { items } = await dana.does('find', { text: 'priya', limit: 6 });
    expect(items.map(({ kind }) => kind)).toEqual(['person', 'insight', 'insight']);
  });
});

describe('what agrees and contradicts', () => {
  it('is proposed with a reason; what she says of a pair stands, and can be taken back', async () => {
    const long = await hears(priya, 'Expect overtime most weeks', { on: '2026-11-02' });
    const short = await hears(tom, 'Nobody works overtime', { on: '2026-11-09' });
    const { proposals, total } = await dana.does('proposeLinks', { organizationId: harbor });
    expect(total).toBe(1);
    expect(proposals).toMatchObject([
      { kind: 'contradicts', a: { id: long, personName: 'Priya Raman' }, b: { id: short, on: '2026-11-09' } },
    ]);
    const pair = { insightId: short, otherInsightId: long };
    await dana.does('linkInsights', { ...pair, kind: 'contradicts' });
    await dana.does('linkInsights', { insightId: long, otherInsightId: short, kind: 'agrees' });
    expect((await dana.does('listLinks', { insightId: long })).links).toMatchObject([
      { kind: 'agrees', a: { id: long }, b: { id: short } },
    ]);
    expect((await dana.does('proposeLinks', {})).total).toBe(0);
    await dana.does('unlinkInsights', pair);
    expect((await dana.does('listLinks', {})).links).toEqual([]);
    expect((await dana.does('proposeLinks', {})).total).toBe(1);
  });
  it('two that have nothing to do with each other are not proposed again, and not told', async () => {
    const one = await hears(priya, 'Expect overtime most weeks');
    const other = await hears(tom, 'Nobody works overtime');
    await dana.does('linkInsights', { insightId: one, otherInsightId: other, kind: 'neither' });
    expect((await dana.does('proposeLinks', {})).proposals).toEqual([]);
    expect((await dana.does('listLinks', {})).links).toEqual([]);
  });
  it('nothing agrees with itself, or with what is not there', async () => {
    const one = await hears(priya, 'Expect overtime');
    expect(await dana.isRefused('linkInsights', { insightId: one, otherInsightId: one, kind: 'agrees' })).toEqual({
      kind: 'sameInsightTwice',
    });
    expect(
      await dana.isRefused('linkInsights', { insightId: one, otherInsightId: 'gone', kind: 'agrees' }),
    ).toMatchObject({ kind: 'insightNotFound' });
  });
});

describe('voices', () => {
  it('counts people, and says that one voice is one data point', async () => {
    await hears(priya, 'Expect overtime');
    await hears(priya, 'Nobody is blamed');
    expect((await dana.does('listVoices', { organizationId: harbor })).voices).toMatchObject([
      { what: 'organization', name: 'Harbor Transit', theme: 'culture', voices: 1, lines: 2, contradicted: false },
    ]);
    const [voice] = (await dana.does('listVoices', {})).voices;
    expect(voice?.sentence).toBe('One person said all of it. One voice is one data point.');
    const other = await hears(tom, 'Nobody works overtime');
    const first = (await dana.does('listInsights', { search: 'expect' })).insights[0]?.id ?? '';
    await dana.does('linkInsights', { insightId: first, otherInsightId: other, kind: 'contradicts' });
    expect((await dana.does('listVoices', {})).voices).toMatchObject([{ voices: 2, contradicted: true }]);
  });
});

describe('a person who is forgotten', () => {
  it('takes their words, and what rested on them, along', async () => {
    const { roleId } = await dana.does('addRole', { name: 'Service planner' });
    const one = await hears(priya, 'Expect overtime');
    const other = await hears(tom, 'Nobody works overtime');
    await dana.does('linkInsights', { insightId: one, otherInsightId: other, kind: 'contradicts' });
    await dana.does('setEvidence', { roleId, insightId: one, stance: 'against' });
    await dana.does('forgetPerson', { personId: priya });
    await dana.search.owned.read(async (r) => {
      expect(await r.all('insight_links', 'with')).toEqual([]);
      expect(await r.all('evidences', 'with')).toEqual([]);
      expect((await r.all('insights', 'with')).map(({ id }) => id)).toEqual([other]);
    });
  });
});
