/** From the conversations to a story that may go out, and the news for everyone who helped. Method: M11. */
import { readFileSync } from 'node:fs';
import { expect, type Seeker, test } from './seeker.ts';

/** Tom named Priya, who spoke of an opening; she said yes to it. */
async function saidYes(seeker: Seeker): Promise<void> {
  const know = async (line: string) => (await seeker.ask('addPersonByLine', { line })).personId;
  await seeker.ask('changeSeeker', { name: 'Dana Whitfield', welcomed: true });
  const tom = await know('Tom Okafor, Planning Lead, Metro Planning Council');
  const priya = await know('Priya Raman, Director of Operations, Harbor Transit');
  await seeker.ask('recordSent', {
    personId: tom,
    channel: 'email',
    kind: 'first',
    body: 'Could we talk for 20 minutes?',
    sentAt: '2026-09-01T15:00:00.000Z',
  });
  await seeker.ask('recordReply', { personId: tom, meaning: 'yes', repliedAt: '2026-09-04T15:00:00.000Z' });
  await seeker.ask('logConversation', {
    personId: tom,
    heldOn: '2026-09-10',
    learned: [{ text: 'Draw the worst route in town.', theme: 'advice', isQuote: true }],
    whoElse: [{ name: 'Priya Raman', personId: priya, mayUseName: 'yes' }],
  });
  await seeker.ask('logConversation', {
    personId: priya,
    heldOn: '2026-10-02',
    heardOfOpening: 'A planner retires in spring; nothing is posted.',
  });
  const [opening] = (await seeker.ask('listOpportunities', {})).opportunities;
  const offer = await seeker.ask('addOffer', { opportunityId: opening?.id ?? '', receivedOn: '2026-11-10' });
  await seeker.ask('decideOffer', { offerId: offer.id, decision: 'accepted', hasLanded: true });
}

test('a story goes out only once no one stands in it who did not agree', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.opens('/story');
  await seeker.sees('Your story begins with a conversation');
  await seeker.hasNoAxeViolations();
  await saidYes(seeker);
  await seeker.opens('/story');
  const sheet = page.getByRole('article', { name: 'Your story, as it would be shared' });
  await expect(sheet).toContainText('I said yes.');
  await expect(sheet).toContainText('An operations director at a transit agency told me of an opening there');
  await expect(sheet).not.toContainText(/Tom|Okafor|Priya|Raman|Harbor|Metro/);
  await seeker.hasNoAxeViolations();

  await page.getByRole('button', { name: /^Add: .*Draw the worst route/ }).click();
  await expect(sheet).toContainText('“Draw the worst route in town.”');
  await page.getByLabel('Title').fill('What Tom asked me at Harbor Transit');
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await seeker.sees('2 names stand in your words');
  await expect(sheet).toContainText('What a planner asked me at a transit agency');
  await expect(page.getByRole('button', { name: 'Share it' })).toBeDisabled();
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'They agreed to be named' }).click();
  await seeker.sees('Tom Okafor stands in your story by name.');
  await page.getByRole('button', { name: 'Say “a transit agency”' }).click();
  await expect(sheet).toContainText('What Tom asked me at a transit agency');
  await expect(page.getByLabel('Title')).toHaveValue('What Tom asked me at a transit agency');

  await page.getByRole('button', { name: 'Share it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share your story' });
  await expect(dialog.getByRole('img')).toBeVisible();
  await expect(dialog).toContainText('You said that they agreed to be named.');
  await seeker.hasNoAxeViolations();
  const picture = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as SVG' }).click();
  const svg = readFileSync(await (await picture).path(), 'utf8');
  expect(svg).toContain('font/woff2');
  expect(svg.replace(/url\([^)]*\)/g, '')).not.toMatch(/Priya|Raman|Harbor|Metro/);
  const png = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the picture' }).click();
  expect((await png).suggestedFilename()).toBe('what-tom-asked-me-at-a-transit-agency.png');
  await dialog.getByRole('tab', { name: 'As text' }).click();
  const text = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as Markdown' }).click();
  const markdown = readFileSync(await (await text).path(), 'utf8');
  expect(markdown).toContain('# What Tom asked me');
  expect(markdown).not.toMatch(/Priya|Raman|Harbor|Metro/);
  expect(await dialog.getByRole('region', { name: 'The text that is shared' }).innerText()).toBe(markdown);
  expect(seeker.runs('story')).toBe(markdown);
});

test('the news is told one by one, those on the way first', async ({ seeker }) => {
  const { page } = seeker;
  await saidYes(seeker);
  await seeker.opens('/story');
  await page.getByRole('link', { name: 'See who' }).click();
  await seeker.sees('It began with them. They sent you on to Priya Raman.');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Not needed for Priya Raman' }).click();
  await seeker.sees('Not needed, as you said.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Write to Tom Okafor' }).click();
  await expect(page).toHaveURL(/write\?kind=report-back/);
  await page.getByText('The news, and thank you').first().click();
  await expect(page.getByLabel('Your words to Tom')).toHaveValue(/I have said yes/);
});

test('on a phone, and by the keyboard alone', async ({ seeker }) => {
  const { page } = seeker;
  await saidYes(seeker);
  await page.setViewportSize({ width: 390, height: 844 });
  await seeker.opens('/story');
  await seeker.hasNoAxeViolations();
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Share it' }).focus();
  await seeker.presses('Enter');
  await seeker.sees(page.getByRole('dialog', { name: 'Share your story' }));
  await seeker.presses('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share it' })).toBeFocused();
});
