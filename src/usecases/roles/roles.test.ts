import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
let roleId: string;
const pay = 'The pay keeps a family';
const screens = 'Not all screens';
const school = 'If it means school again';
beforeEach(async () => {
  dana = await aSeeker();
  ({ roleId } = await dana.does('addRole', {
    name: 'Service planner',
    mustBeTrue: `${pay}\n${screens}`,
    ruledOutBy: school,
  }));
});
afterEach(() => dana.leaves());

const hears = async (personId: string | null, text: string) =>
  (await dana.does('addInsight', { text, personId, isQuote: true, theme: 'work' })).id;
const says = (insightId: string, stance: 'for' | 'against', about = '') =>
  dana.does('setEvidence', { roleId, insightId, stance, about });
const page = () => dana.does('getRole', { roleId });
const wordsOf = async (text: string) => (await page()).conditions.find((one) => one.text === text)?.confidence.words;

describe('a role as a hypothesis', () => {
  it('begins as a guess, with a question for each line', async () => {
    const role = await page();
    expect(role.sentence).toContain('A guess so far');
    expect(role.conditions.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      `must: ${pay}`,
      `must: ${screens}`,
      `rules-out: ${school}`,
    ]);
    expect(role.suggestedQuestions.map(({ about }) => about)).toEqual([pay, screens, school]);
    const { question } = role.suggestedQuestions[0] ?? { question: '' };
    await dana.does('addQuestion', { text: question, roleId });
    const after = await page();
    expect(after.questions.map(({ text }) => text)).toEqual([question]);
    expect(after.suggestedQuestions.map(({ about }) => about)).toEqual([screens, school]);
  });

  it('what people said speaks for and against a line, with the quote and who said it', async () => {
    const priya = await dana.knows('Priya Raman, Director, Harbor Transit');
    const tom = await dana.knows('Tom Okafor, Planner, Harbor Transit');
    const quote = await hears(priya, 'We are out with riders all week');
    await says(quote, 'for', screens);
    await says(await hears(priya, 'Hardly a screen in sight'), 'for', screens);
    expect(await wordsOf(screens)).toBe('One voice for it');
    await says(await hears(tom, 'It is all spreadsheets'), 'against', screens);
    expect(await wordsOf(screens)).toBe('Mixed: 1 for, 1 against');
    const evidence = (await page()).conditions[1]?.evidence.find((one) => one.insight.id === quote);
    expect(evidence).toMatchObject({ stance: 'for', insight: { personName: 'Priya Raman', isQuote: true } });
    expect(await wordsOf(pay)).toBe('Nothing heard yet');
  });

  it('saying it again changes it; taken off, what was heard stays', async () => {
    const insightId = await hears(await dana.knows('Ida Berg, planner, Alder'), 'It is all spreadsheets');
    const first = await says(insightId, 'for');
    const second = await says(insightId, 'against');
    expect(second.id).toBe(first.id);
    expect((await page()).whole).toMatchObject([{ stance: 'against' }]);
    expect((await dana.does('listEvidence', { insightId })).evidence).toHaveLength(1);
    await dana.does('removeEvidence', { evidenceId: first.id });
    expect((await page()).whole).toEqual([]);
    expect((await dana.does('listInsights', {})).insights).toHaveLength(1);
    expect(await dana.isRefused('removeEvidence', { evidenceId: first.id })).toMatchObject({
      kind: 'evidenceNotFound',
    });
  });

  it('what was said about a line stays with it when she words it anew, and with the role when the line goes', async () => {
    const insightId = await hears(await dana.knows('Ida Berg, planner, Alder'), 'Half the week is outside');
    await says(insightId, 'for', screens);
    await dana.does('changeRole', { roleId, mustBeTrue: `${pay}\nHalf screens at most` });
    expect(await wordsOf('Half screens at most')).toBe('One voice for it');
    await dana.does('changeRole', { roleId, mustBeTrue: pay });
    expect((await page()).whole).toHaveLength(1);
  });

  it('an insight that was removed says nothing, until it is back', async () => {
    const insightId = await hears(await dana.knows('Ida Berg, planner, Alder'), 'Half the week is outside');
    await says(insightId, 'for', screens);
    await dana.does('removeInsight', { insightId });
    expect(await wordsOf(screens)).toBe('Nothing heard yet');
    await dana.does('restoreDeleted', { id: insightId });
    expect(await wordsOf(screens)).toBe('One voice for it');
  });

  it('names a line that is not there, a role that is not there', async () => {
    const insightId = await hears(null, 'Anything');
    const given = { roleId, insightId, stance: 'for' } as const;
    expect(await dana.isRefused('setEvidence', { ...given, about: 'Free lunch' })).toEqual({
      kind: 'lineNotInRole',
      line: 'Free lunch',
      roleName: 'Service planner',
    });
    expect(await dana.isRefused('setEvidence', { ...given, roleId: 'none' })).toMatchObject({ kind: 'roleNotFound' });
    expect(await dana.isRefused('getRole', { roleId: 'none' })).toMatchObject({ kind: 'roleNotFound' });
  });

  it('knows who could tell her: those not asked yet first, nobody she leaves alone, and where they work', async () => {
    await dana.does('addOrganizations', { text: 'Harbor Transit' });
    const asked = await dana.knows('Samuel Eze, Senior Service Planner, Harbor Transit');
    await dana.knows('Ida Berg, Service Planner, Alder');
    const alone = await dana.knows('Otto Brandt, Service Planner, Alder');
    await dana.knows('Rosa Marsh, Recruiter, Harbor Transit');
    await dana.does('talkedToday', { personId: asked });
    await dana.does('setDoNotContact', { personId: alone, doNotContact: true });
    const role = await page();
    expect(role.people.map(({ name }) => name)).toEqual(['Ida Berg', 'Samuel Eze']);
    expect(role.people[0]?.because).toContain('Their title says');
    expect(role.organizations).toMatchObject([{ name: 'Harbor Transit', people: 1 }]);
  });
});

describe('two roles side by side', () => {
  it('says what tells them apart, and where one more conversation would tell most', async () => {
    const { roleId: otherRoleId } = await dana.does('addRole', {
      name: 'Community manager',
      mustBeTrue: 'Evenings free',
    });
    const compared = () => dana.does('compareRoles', { roleId, otherRoleId });
    expect((await compared()).sentence).toContain('Nobody has spoken about either yet');
    await says(await hears(await dana.knows('Ida Berg, planner, Alder'), 'Half the week is outside'), 'for', screens);
    const { one, other, sentence } = await compared();
    expect(sentence).toBe('So far more speaks for Service planner. Nobody has spoken about Community manager yet.');
    expect([one.role.name, other.role.name]).toEqual(['Service planner', 'Community manager']);
    expect(other.suggestedQuestions).toHaveLength(1);
  });
});
