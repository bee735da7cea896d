import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

describe('today', () => {
  it('begins with three first steps for someone new', async () => {
    const today = await dana.does('getToday', {});
    expect(today).toMatchObject({ isNew: true, conversations: 0, today: '2026-11-23' });
    expect(today.acts.map((act) => act.step)).toEqual(['roles', 'organizations', 'people']);
  });

  it('says a kind word when nothing is due', async () => {
    await dana.does('addRole', { name: 'Service planner' });
    await dana.does('addOrganizations', { text: 'Harbor Transit' });
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('recordSent', { personId: priya, channel: 'email', kind: 'first', body: 'Hello' });
    const today = await dana.does('getToday', {});
    expect(today.acts).toEqual([]);
    expect(today.kindWord).toContain('One person has a message from you');
  });

  it('an act that was put off comes back on its day', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('logConversation', { personId: priya, heldOn: '2026-11-23' });
    const key = await thankKey();
    expect(key).toBeDefined();
    await dana.does('snoozeAct', { key: key ?? '', untilOn: '2026-11-25' });
    expect(await thankKey()).toBeUndefined();
    dana.wakesOn('2026-11-25');
    expect(await thankKey()).toBe(key);
    async function thankKey() {
      return (await dana.does('getToday', {})).acts.find((act) => act.kind === 'thank')?.key;
    }
  });

  it('the same facts give the same acts', async () => {
    await dana.does('addSample', {});
    expect(await dana.does('getToday', {})).toEqual(await dana.does('getToday', {}));
  });

  it('somebody skipped is not suggested until the day', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    await dana.does('skipSuggestion', { personId: priya, untilOn: '2026-12-01' });
    expect((await dana.does('suggestNext', {})).suggestions).toEqual([]);
    dana.wakesOn('2026-12-01');
    expect((await dana.does('suggestNext', {})).suggestions.map((one) => one.personId)).toEqual([priya]);
  });

  it('whom next can be asked for one organization', async () => {
    await dana.does('addOrganizations', { text: 'Harbor Transit, Northline Rail' });
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit Inc.');
    await dana.knows('Ida Berg, planner, Northline Rail');
    const [harbor] = (await dana.does('listOrganizations', {})).organizations.filter(
      (one) => one.name === 'Harbor Transit',
    );
    const { suggestions } = await dana.does('suggestNext', { organizationId: harbor?.id });
    expect(suggestions.map((one) => one.personId)).toEqual([priya]);
    for (const { chanceOfReply } of suggestions) expect(chanceOfReply.high).toBeLessThanOrEqual(1);
  });
});

describe('a place where nobody can be written to', () => {
  const finds = async () => (await dana.does('getToday', {})).acts.filter(({ kind }) => kind === 'find');

  it('is named on Today, one a day, until somebody is known there', async () => {
    const { added } = await dana.does('addOrganizations', {
      text: 'Harbor Transit, Northline Rail, Quillworks',
      love: 2,
    });
    const idOf = (name: string) => added.find((one) => one.name === name)?.id ?? '';
    expect(await finds()).toEqual([]);
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit Inc.');
    await dana.does('changeOrganization', { organizationId: idOf('Quillworks'), opening: 'heard' });
    expect(await finds()).toMatchObject([
      {
        title: 'Find someone at Quillworks',
        because: 'An opening was heard of there today, and you know nobody there yet.',
        organizationId: idOf('Quillworks'),
      },
    ]);
    await dana.knows('Ida Berg, planner, Quillworks');
    expect((await finds()).map(({ title }) => title)).toEqual(['Find someone at Northline Rail']);
    await dana.does('archiveOrganization', { organizationId: idOf('Northline Rail'), reason: '' });
    expect(await finds()).toEqual([]);
    await dana.does('setDoNotContact', { personId: priya, doNotContact: true });
    expect(await finds()).toMatchObject([
      { because: 'You would like very much to work there, and nobody you know there can be written to now.' },
    ]);
    expect((await dana.does('listCalendar', {})).entries).toEqual([]);
  });

  it('rests when it is put off, and no other place comes instead that day', async () => {
    await dana.does('addOrganizations', { text: 'Harbor Transit, Northline Rail', love: 3 });
    await dana.knows('Wen Ito, teacher, Riverside School');
    const [first] = await finds();
    await dana.does('snoozeAct', { key: first?.key ?? '', untilOn: '2026-12-07' });
    expect(await finds()).toEqual([]);
    dana.wakesOn('2026-11-24');
    expect((await finds()).map(({ title }) => title)).toEqual(['Find someone at Northline Rail']);
    dana.wakesOn('2026-12-07');
    expect(await finds()).toEqual([first]);
    await dana.does('takePause', { fromOn: '2026-12-07', untilOn: '2026-12-20' });
    expect(await finds()).toEqual([]);
  });
});

describe('promises', () => {
  it('are kept, opened again, moved and removed', async () => {
    const priya = await dana.knows('Priya Raman, ops director, Harbor Transit');
    const { id } = await dana.does('addPromise', { personId: priya, text: 'Send the map', dueOn: '2026-11-23' });
    expect((await dana.does('getToday', {})).acts.some((act) => act.promiseId === id)).toBe(true);
    expect((await dana.does('keepPromise', { promiseId: id })).keptOn).toBe('2026-11-23');
    expect((await dana.does('getToday', {})).acts.some((act) => act.promiseId === id)).toBe(false);
    expect((await dana.does('keepPromise', { promiseId: id, kept: false })).keptOn).toBeNull();
    expect((await dana.does('changePromise', { promiseId: id, dueOn: '2026-12-01' })).dueOn).toBe('2026-12-01');
    await dana.does('removePromise', { promiseId: id });
    expect(await dana.isRefused('removePromise', { promiseId: id })).toMatchObject({ kind: 'promiseNotFound' });
  });
});

describe('the seeker', () => {
  it('says who she is, and only what she said changes', async () => {
    await dana.does('changeSeeker', { name: 'Dana', country: 'US', conversationsAWeek: 4 });
    await dana.does('changeSeeker', {
      about: 'I teach.',
      positions: [{ organization: 'Riverside School', title: 'Teacher', startedOn: '2015', finishedOn: '' }],
    });
    expect(await dana.does('getSeeker', {})).toMatchObject({
      name: 'Dana',
      country: 'US',
      about: 'I teach.',
      conversationsAWeek: 4,
      noteLimit: 200,
      positions: [{ organization: 'Riverside School' }],
    });
  });
});

describe('the made-up search', () => {
  it('shows a search in full swing and is taken out without a trace', async () => {
    await dana.does('addSample', {});
    const today = await dana.does('getToday', {});
    expect(today.isSample).toBe(true);
    expect(today.acts.length).toBeGreaterThan(3);
    expect((await dana.does('getChain', {})).nodes.length).toBeGreaterThan(5);
    expect(await dana.isRefused('addSample', {})).toMatchObject({ kind: 'sampleAlreadyThere' });
    await dana.does('removeSample', {});
    const { tables } = await dana.does('exportEverything', {});
    expect(Object.entries(tables).filter(([name, rows]) => name !== 'seekers' && rows.length > 0)).toEqual([]);
    expect(await dana.does('getSeeker', {})).toMatchObject({ name: '', hasSample: false });
  });

  it('leaves what she entered herself meanwhile', async () => {
    await dana.does('addSample', {});
    const own = await dana.knows('Ida Berg, planner, Northline Rail');
    await dana.does('addOrganizations', { text: 'Quillworks' });
    await dana.does('removeSample', {});
    expect((await dana.does('listPeople', {})).items.map((person) => person.id)).toEqual([own]);
    expect((await dana.does('listOrganizations', {})).organizations.map((one) => one.name)).toEqual(['Quillworks']);
  });

  it('is not mixed into a search that has people already', async () => {
    await dana.knows('Ida Berg, planner, Northline Rail');
    expect(await dana.isRefused('addSample', {})).toMatchObject({ kind: 'notEmpty', people: 1 });
  });
});

describe('what she learned moves whom she talks to next', () => {
  const order = async () => (await dana.does('suggestNext', {})).suggestions.map((one) => one.name);

  it('a place said to fit comes before one loved as much', async () => {
    const { added } = await dana.does('addOrganizations', { text: 'Harbor Transit, Northline Rail', love: 2 });
    await dana.knows('Priya Raman, planner, Harbor Transit');
    await dana.knows('Ida Berg, planner, Northline Rail');
    const say = (name: string, score: number) =>
      dana.does('addFitSignal', {
        organizationId: added.find((one) => one.name === name)?.id ?? '',
        axis: 'culture',
        score,
        quote: 'How people talk with each other there.',
        personId: null,
      });
    await say('Northline Rail', 5);
    await say('Harbor Transit', 1);
    expect(await order()).toEqual(['Ida Berg', 'Priya Raman']);
  });

  it('a school in common counts, and is a true reason', async () => {
    const ida = await dana.knows('Ida Berg, planner, Northline Rail');
    const priya = await dana.knows('Priya Raman, planner, Harbor Transit');
    await dana.does('changeSeeker', {
      educations: [{ school: 'Millbrook College', degree: '', startedOn: '', finishedOn: '' }],
    });
    await dana.does('changePerson', { personId: priya, metHow: 'In the choir at Millbrook College' });
    expect(ida).not.toBe(priya);
    const { suggestions } = await dana.does('suggestNext', {});
    expect(suggestions[0]).toMatchObject({ name: 'Priya Raman', because: 'You have a school in common.' });
  });
});
