import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSeeker, type Seeker } from '#test/builders/seeker.ts';

let dana: Seeker;
beforeEach(async () => {
  dana = await aSeeker();
});
afterEach(() => dana.leaves());

const story = () => dana.does('getStory', {});
/** Tom named Priya, who told of the opening; she said yes to it. */
async function landed() {
  const tom = await dana.knows('Tom Okafor, Planning Lead, Metro Planning Council');
  const priya = await dana.knows('Priya Raman, Director of Operations, Harbor Transit');
  await dana.does('recordSent', {
    personId: tom,
    channel: 'email',
    kind: 'first',
    body: 'Could we talk?',
    sentAt: '2026-09-01T12:00:00.000Z',
  });
  await dana.does('recordReply', { personId: tom, meaning: 'yes', repliedAt: '2026-09-04T12:00:00.000Z' });
  await dana.does('logConversation', {
    personId: tom,
    heldOn: '2026-09-10',
    learned: [{ text: 'Priya Raman rides the first bus.', theme: 'culture', isQuote: true }],
    whoElse: [{ name: 'Priya Raman', personId: priya, mayUseName: 'yes' }],
  });
  await dana.does('logConversation', { personId: priya, heldOn: '2026-10-02', heardOfOpening: 'A planner retires.' });
  const [opening] = (await dana.does('listOpportunities', {})).opportunities;
  const offer = await dana.does('addOffer', { opportunityId: opening?.id ?? '', receivedOn: '2026-11-10' });
  await dana.does('decideOffer', { offerId: offer.id, decision: 'accepted', hasLanded: true });
  return { tom, priya };
}

describe('the story', () => {
  it('has not begun before the first conversation, and may not be shared', async () => {
    expect(await story()).toMatchObject({ mayBeShared: false, story: { hasBegun: false }, found: [] });
  });

  it('is told with everyone as a role', async () => {
    await landed();
    const { markdown, mayBeShared, namesShown, people } = await story();
    expect(markdown).toContain('The planner named one person I should speak with.');
    expect(markdown).toContain('I said yes.');
    expect(markdown).not.toMatch(/Tom|Okafor|Priya|Raman|Harbor|Metro/);
    expect({ mayBeShared, namesShown }).toEqual({ mayBeShared: true, namesShown: [] });
    expect(people.map(({ name, label }) => [name, label])).toEqual([
      ['Tom Okafor', 'a planner at a planning agency'],
      ['Priya Raman', 'an operations director at a transit agency'],
    ]);
  });

  it('what is suggested for it is without names already', async () => {
    await landed();
    expect((await story()).suggestions).toMatchObject([
      { text: 'An operations director rides the first bus.', by: 'a planner at a planning agency', isQuote: true },
    ]);
  });

  it('waits until each name in her words is replaced, agreed to, shown, or no name', async () => {
    const { priya } = await landed();
    const lessons = 'Priya was right, at Harbor Transit and on Tomahawk Hill.';
    await dana.does('changeStory', { title: 'My year', lessons });
    const before = await story();
    expect(before.mayBeShared).toBe(false);
    expect(before.found.map(({ text, replacement }) => [text, replacement])).toEqual([
      ['Priya', 'an operations director'],
      ['Harbor Transit', 'a transit agency'],
    ]);
    expect(before.story.lessons[0]?.text).toBe(
      'An operations director was right, at a transit agency and on Tomahawk Hill.',
    );
    await dana.does('setMayBeNamed', { personId: priya, agreed: true });
    await dana.does('changeStory', { showPlaces: [before.found[1]?.placeKey ?? ''] });
    const after = await story();
    expect(after).toMatchObject({ mayBeShared: true, found: [] });
    expect(after.namesShown.map(({ name }) => name).sort()).toEqual(['Harbor Transit', 'Priya Raman']);
    expect(after.markdown).toContain('Priya Raman told me of an opening');
    await dana.does('setMayBeNamed', { personId: priya, agreed: false });
    await dana.does('changeStory', { notName: { word: 'Priya', isName: false } });
    expect((await story()).found).toEqual([]);
    await dana.does('changeStory', { notName: { word: 'priya', isName: true } });
    expect((await story()).found).toHaveLength(1);
  });

  it('finds someone on file who is not in the story at all', async () => {
    await landed();
    await dana.knows('Zdeněk Vrána, Baker, Morning Bread');
    await dana.does('changeStory', { lessons: 'VRANA’s bread, and what Zdenek said at Morning Bread.' });
    expect((await story()).found.map(({ text }) => text)).toEqual(['VRANA', 'Zdenek', 'Morning Bread']);
    expect((await story()).markdown).not.toMatch(/vrana|zdenek|morning bread/i);
  });

  it('a person who is forgotten leaves her words; two who are one keep what was agreed', async () => {
    const { tom, priya } = await landed();
    await dana.does('changeStory', {
      title: 'What Tom Okafor asked',
      lessons: 'Ask Tom.\nOKAFOR’s rule, as Mr. Okafor and Tommy said.',
    });
    const other = await dana.knows('Priya R., Operations, Harbor Transit');
    await dana.does('setMayBeNamed', { personId: other, agreed: true });
    const { mergeId } = await dana.does('mergePeople', { keepId: priya, goneId: other });
    const isNamed = async () => (await story()).people.find(({ id }) => id === priya)?.mayBeNamed;
    expect(await isNamed()).toBe(true);
    await dana.does('unmergePeople', { mergeId });
    expect(await isNamed()).toBe(false);
    await dana.does('forgetPerson', { personId: tom });
    expect(await story()).toMatchObject({
      title: 'What someone asked',
      lessons: 'Ask someone.\nSomeone’s rule, as someone and someone said.',
    });
  });

  it('what she chose is in the whole export and comes back', async () => {
    await landed();
    await dana.does('changeStory', { title: 'My year', showPlaces: ['harbor transit'] });
    const document = await dana.does('exportEverything', {});
    await dana.does('importEverything', { document, replace: true });
    const { title, places } = await story();
    expect(title).toBe('My year');
    expect(places.filter(({ isShown }) => isShown).map(({ name }) => name)).toEqual(['Harbor Transit']);
  });
});

describe('the news', () => {
  it('is nothing to tell before she has said yes', async () => {
    expect(await dana.does('getNewsToTell', {})).toMatchObject({ landedOn: null, people: [] });
  });

  it('goes to those on the way first, in its order; told by what she sent since', async () => {
    const { tom, priya } = await landed();
    const jo = await dana.knows('Jo Lind, Buyer, City Works');
    await dana.does('logConversation', { personId: jo, heldOn: '2026-10-20' });
    const news = async () => (await dana.does('getNewsToTell', {})).people;
    expect((await news()).map(({ name, isOnTheWay, state }) => [name, isOnTheWay, state])).toEqual([
      ['Tom Okafor', true, 'to-tell'],
      ['Priya Raman', true, 'to-tell'],
      ['Jo Lind', false, 'to-tell'],
    ]);
    expect((await news())[0]?.because).toBe('It began with them. They sent you on to Priya Raman.');
    await dana.does('recordSent', { personId: tom, channel: 'email', kind: 'report-back', body: 'I said yes.' });
    await dana.does('settleNews', { personId: jo });
    expect((await news()).map(({ state }) => state)).toEqual(['told', 'to-tell', 'settled']);
    await dana.does('settleNews', { personId: jo, settled: false });
    await dana.does('setDoNotContact', { personId: priya, doNotContact: true });
    expect((await news()).map(({ name, state }) => [name, state])).toEqual([
      ['Tom Okafor', 'told'],
      ['Jo Lind', 'to-tell'],
    ]);
    expect(await dana.isRefused('settleNews', { personId: 'nobody' })).toMatchObject({ kind: 'personNotFound' });
  });

  it('a word back begins with it', async () => {
    const { tom } = await landed();
    const { startingPoints } = await dana.does('getWritingDesk', { personId: tom, kind: 'report-back' });
    const point = startingPoints.find(({ id, channel }) => id === 'report-back:news' && channel === 'email');
    expect(point?.body).toContain('I have said yes');
    expect(point?.body).toContain('you told me to write to Priya Raman');
  });
});
