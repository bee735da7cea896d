/** Agreeing a time on two clocks, invitations and mails that are dropped or pasted, and her own calendar. Method: M4, M5. */
import type { Seeker } from './seeker.ts';
import { expect, test } from './seeker.ts';

async function wroteToPriya(seeker: Seeker): Promise<string> {
  await seeker.ask('changeSeeker', { name: 'Dana Reyes', country: 'US' });
  const { personId } = await seeker.ask('addPerson', {
    name: 'Priya Raman',
    title: 'Operations director',
    organization: 'Harbor Transit',
    emails: ['priya@harbor.example'],
  });
  await seeker.ask('recordSent', {
    personId,
    channel: 'email',
    kind: 'first',
    body: 'Dear Priya, how did you come to this work?',
    headerId: 'first@home.example',
  });
  return personId;
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text.replaceAll('\n', '\r\n')),
});

const invitation = (uid: string, ...more: readonly string[]) =>
  file(
    'invite.ics',
    [
      'BEGIN:VCALENDAR',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:Coffee',
      ...more,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\n'),
  );
const byPriya = 'ORGANIZER;CN=Priya Raman:mailto:priya@harbor.example';

const mail = (from: string, subject: string, day: number, ...words: readonly string[]) =>
  `From: ${from}
To: Dana Reyes <dana@home.example>
Subject: ${subject}
Date: ${day} Nov 2026 09:00:00 +0000
Message-ID: <${day}.${from.length}@harbor.example>
In-Reply-To: <${from.startsWith('Priya') ? 'first' : 'other'}@home.example>

${words.join('\n')}

On 20 Nov 2026, Dana Reyes wrote:
> Dear Priya, how did you come to this work?
`;

async function gives(seeker: Seeker, given: ReturnType<typeof file>): Promise<void> {
  const { page } = seeker;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose the file' }).click();
  await (await chooser).setFiles(given);
}

test('three times stand on both clocks, her clock is said once and kept, and they are copied for the message', async ({
  seeker,
}) => {
  const { page } = seeker;
  const personId = await wroteToPriya(seeker);
  await seeker.opens(`/people/${personId}`);
  await page.getByRole('button', { name: 'Agree a time' }).click();
  await seeker.sees(/Not known yet, so these are on your own clock/);
  await page.getByRole('combobox', { name: 'Priya’s clock' }).fill('Mumbai');
  await seeker.presses('Tab');
  await seeker.sees(/Kolkata time/);
  expect((await seeker.ask('getPerson', { personId })).person.zone).toBe('Asia/Kolkata');
  await seeker.hasNoAxeViolations();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy them as a question' }).click();
  await seeker.sees(/The times are copied/);
  const copied = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toMatch(/in Kolkata\)/);
  await page.getByRole('region', { name: 'Times to offer' }).getByRole('list').getByRole('button').first().click();
  await seeker.sees(/That is .* for them \(Kolkata\)/);
  await page.getByRole('button', { name: 'It is agreed' }).click();
  expect((await seeker.ask('listConversations', {})).planned).toHaveLength(1);
});

test('an invitation is shown first, then on her list; a newer one moves it, an older changes nothing, a cancellation calls it off', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.onAPhone();
  await wroteToPriya(seeker);
  await seeker.opens('/conversations');
  await gives(
    seeker,
    invitation(
      'one',
      byPriya,
      'DTSTART:20261201T150000Z',
      'DTEND:20261201T153000Z',
      'LOCATION:https://meet.google.com/abc-defg-hij',
    ),
  );
  await seeker.sees(/A new talk with Priya Raman: Tuesday, December 1/);
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
  expect((await seeker.ask('listConversations', {})).planned).toEqual([]);
  await page.getByRole('button', { name: 'Put it on my list' }).click();
  await seeker.sees(/30 minutes by video, https:\/\/meet/);

  // On a phone the word of what was done lies above the place for a while.
  await seeker.onALaptop();

  await gives(seeker, invitation('one', byPriya, 'SEQUENCE:1', 'DTSTART:20261202T150000Z', 'DTEND:20261202T153000Z'));
  await page.getByRole('button', { name: 'Move it' }).click();
  await seeker.sees(/Wednesday, December 2|Wednesday, in 8 days/);
  await gives(seeker, invitation('one', byPriya, 'DTSTART:20261201T150000Z'));
  await seeker.sees(/an older version of your talk/);
  await page.getByRole('button', { name: 'Close' }).last().click();
  await gives(seeker, invitation('one', byPriya, 'SEQUENCE:2', 'STATUS:CANCELLED', 'DTSTART:20261202T150000Z'));
  await page.getByRole('button', { name: 'Call it off' }).click();
  await expect.poll(async () => (await seeker.ask('listConversations', {})).planned).toEqual([]);
});

test('a clock nobody knows is asked about, never guessed, and someone new is added', async ({ seeker }) => {
  const { page } = seeker;
  await wroteToPriya(seeker);
  await seeker.opens('/');
  await page.getByRole('button', { name: 'Paste it' }).click();
  const text = invitation(
    'two',
    'ORGANIZER;CN=Jana Novak:mailto:jana@metro.example',
    'DTSTART;TZID=Customized Time Zone:20261202T150000',
  ).buffer.toString();
  await page.getByRole('textbox', { name: /The answer, the whole mail/ }).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await seeker.sees(/Not on your list yet/);
  await expect(page.getByRole('button', { name: 'Put it on my list' })).toBeDisabled();
  await seeker.hasNoAxeViolations();
  await page.getByRole('combobox', { name: /Whose clock says 3:00 pm/ }).fill('Chicago');
  await seeker.presses('Tab');
  await page.getByRole('button', { name: 'Put it on my list' }).click();
  await seeker.sees(/A new talk with Jana Novak/);
  expect((await seeker.ask('listConversations', {})).planned).toMatchObject([
    { at: '2026-12-02T21:00:00.000Z', person: { name: 'Jana Novak' } },
  ]);
});

test('a dropped mail says whose it is and what it means, and keeps its words only when she says so', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.onAPhone();
  const personId = await wroteToPriya(seeker);
  await seeker.opens('/people');
  const text = mail(
    'Priya R. <desk@else.example>',
    'Automatic reply: hello',
    24,
    'I am out of the office until December 3, 2026.',
  );
  await gives(seeker, file('reply.eml', text));
  await seeker.sees('It answers a message sent from here.');
  await seeker.sees(/^I am out of the office/);
  await expect(page.getByRole('region', { name: /^Words of/ })).not.toContainText('how did you come');
  await expect(page.getByRole('button', { name: /What did it mean/ })).toContainText('They are away');
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await seeker.sees(/Written down\./);
  const { earlier } = await seeker.ask('getWritingDesk', { personId });
  expect(earlier.find(({ direction }) => direction === 'in')).toMatchObject({ meaning: 'out-of-office', body: '' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await seeker.ask('getWritingDesk', { personId })).earlier.map(({ direction }) => direction))
    .toEqual(['out']);
});

test('of a mailbox the answers of people on her list are there to tick', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await wroteToPriya(seeker);
  await seeker.ask('addPerson', { name: 'Tom Okafor', emails: ['tom@metro.example'] });
  await seeker.opens('/');
  const line = (day: number) => `From x@y.example Tue Nov ${day} 09:00:00 2026\n`;
  const mbox = [
    `${line(22)}${mail('Priya Raman <priya@harbor.example>', 'Re: hello', 22, 'Gladly. Does Thursday at 3 pm suit you?')}`,
    `${line(23)}${mail('Tom Okafor <tom@metro.example>', 'Re: hello', 23, 'I am sorry, I have no time for this at the moment.')}`,
    `${line(23)}${mail('A Shop <news@shop.example>', 'Sale', 23, 'Everything must go.')}`,
  ].join('\n');
  await gives(seeker, file('inbox.mbox', mbox));
  await seeker.sees('2 answers');
  await seeker.sees('One more mail is from nobody on your list, and left out.');
  await page.getByText(/^Tom Okafor, /).click();
  await page.getByText('Keep their words too').click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await seeker.sees(/Written down\. Agree a time/);
  const { earlier } = await seeker.ask('getWritingDesk', { personId });
  expect(earlier.find(({ direction }) => direction === 'in')).toMatchObject({
    meaning: 'yes',
    body: 'Gladly. Does Thursday at 3 pm suit you?',
  });
});

test('pasted words are read where an answer is written down', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await wroteToPriya(seeker);
  await seeker.opens(`/people/${personId}/write`);
  await page.getByRole('button', { name: 'Priya answered' }).click();
  await page.getByLabel(/Their words/).fill('Not now, please write to me again in January.');
  await seeker.sees(/Proposed, because it says/);
  await expect(page.getByRole('radio', { name: 'Later' })).toBeChecked();
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await seeker.sees('Later is fine');
});

test('her calendar has an address that answers, can be changed, and turned off', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await wroteToPriya(seeker);
  await seeker.ask('agreeConversation', { personId, at: '2026-12-01T15:00:00.000Z' });
  await seeker.opens('/settings');
  await page.getByRole('tab', { name: 'In and out' }).click();
  await page.getByRole('button', { name: 'Give my calendar an address' }).click();
  const address = async () =>
    (await page.getByRole('link', { name: 'Open in my calendar' }).getAttribute('href')) ?? '';
  const first = (await address()).replace('webcal:', 'http:');
  const feed = await (await fetch(first)).text();
  expect(feed).toContain('SUMMARY:Talk with Priya Raman');
  expect(feed).toContain('DTSTART:20261201T150000Z');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Change the address' }).click();
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect.poll(address).not.toBe(first.replace('http:', 'webcal:'));
  expect((await fetch(first)).status).toBe(404);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await waiting).suggestedFilename()).toBe('who-else.ics');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Turn it off' }).click();
  await seeker.sees('Give my calendar an address');
});
