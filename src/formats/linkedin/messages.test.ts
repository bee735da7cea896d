import { expect, test } from 'vitest';
import { type AMessage, type ArchiveFile, aFile, aMessagesFile, profile } from '#test/builders/linkedin-archive.ts';
import { type DropReading, readDrop } from '../read-drop.ts';

async function read(...files: readonly ArchiveFile[]): Promise<DropReading> {
  const result = await readDrop(files, { phoneBook: false, today: '2026-11-22' });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

const me = 'robin-seeker';
const between = (from: string, to: string, more: Partial<AMessage> = {}): AMessage => ({
  conversation: [from, to].sort().join(),
  from: from.replace('-', ' '),
  fromUrl: profile(encodeURIComponent(from)),
  to: to.replace('-', ' '),
  toUrls: profile(to),
  ...more,
});

test('each person is counted both ways, with the first and the last day', async () => {
  const found = await read(
    aMessagesFile([
      between(me, 'anna-bell', { date: '2025-03-02 23:59:59 UTC' }),
      between('anna-bell', me, { date: '2024-01-31 07:00:00 UTC' }),
      between('zoë-ito', me),
    ]),
  );
  expect(found.messages).toEqual({ people: 2, sent: 1, received: 2 });
  expect(found.batch.seeker?.profileKey).toBe('in/robin-seeker');
  expect(found.batch.ties).toMatchObject([
    {
      profileKey: 'in/anna-bell',
      name: 'anna bell',
      messages: { sent: 1, received: 1, firstOn: '2024-01-31', lastOn: '2025-03-02' },
    },
    { profileKey: 'in/zoë-ito', messages: { sent: 0, received: 1 } },
  ]);
});

test('no word of a message, subject or title leaves the reader', async () => {
  const content = 'Zugzwang, <p class="spinmail-quill-editor__spin-break">and "Quixotry"</p>\nin two lines';
  const found = await read(
    aMessagesFile([
      between(me, 'anna-bell', { content }),
      between('ben-cole', me, { content, title: 'Quixotry' }),
      between('x', me, { fromUrl: '', content }),
    ]),
  );
  expect(found.messages.people).toBe(2);
  expect(JSON.stringify(found)).not.toMatch(/zugzwang|quixotry|spinmail|two lines/i);
});

test('drafts, advertisers and closed accounts are nobody she has talked to', async () => {
  const found = await read(
    aMessagesFile([
      between(me, 'anna-bell'),
      between(me, 'ben-cole', { draft: 'Yes' }),
      between('Great Offers', me, { fromUrl: '', title: 'Great offers' }),
      between('LinkedIn Member', me, { from: 'LinkedIn Member', fromUrl: '' }),
      between(me, 'gone', { to: 'LinkedIn Member', toUrls: '' }),
    ]),
  );
  expect(found.messages).toEqual({ people: 1, sent: 1, received: 0 });
  expect(found.files[0]).toMatchObject({ rows: 5, people: 1 });
});

test('in a group each writer counts for what they wrote, and a small round for what she wrote', async () => {
  const everyone = ['anna-bell', 'ben-cole'].map(profile).join(',');
  const crowd = Array.from({ length: 12 }, (_, i) => profile(`guest-${i}`)).join(',');
  const found = await read(
    aMessagesFile([
      between(me, 'anna-bell', { conversation: 'g', to: 'Anna Bell, CPA,Ben Cole', toUrls: everyone }),
      between('ben-cole', me, { conversation: 'g', toUrls: `${profile(me)},${profile('anna-bell')}` }),
      between(me, 'crowd', { conversation: 'h', toUrls: crowd }),
    ]),
  );
  expect(found.messages).toEqual({ people: 2, sent: 2, received: 1 });
  expect(found.batch.ties.map(({ profileKey, messages }) => [profileKey, messages?.sent, messages?.received])).toEqual([
    ['in/anna-bell', 1, 0],
    ['in/ben-cole', 1, 1],
  ]);
});

test('the profile beside the messages says who she is when the messages alone cannot', async () => {
  const one = aMessagesFile([between('anna-bell', me)]);
  const profileFile = aFile('Profile.csv', 'First Name,Last Name,Headline,Summary\nAnna,Bell,,\n');
  expect((await read(one)).files[0]?.problems).toMatchObject([{ kind: 'assumed-owner' }]);
  const found = await read(one, profileFile);
  expect(found.files[0]?.problems).toEqual([]);
  expect(found.messages).toEqual({ people: 1, sent: 1, received: 0 });
});

test('messages of 2018, without profiles, are told by name and direction', async () => {
  const text = [
    'From,To,Date,Subject,Content,Direction,Folder',
    'Robin Seeker,"Anna Bell, CPA","4/10/18, 9:30 AM",,Hello&nbsp;there,OUTGOING,SENT',
    '"Anna Bell, CPA",Robin Seeker,"4/12/18, 9:30 AM",,Hello,INCOMING,INBOX',
  ].join('\n');
  const found = await read(aFile('Messages.csv', text));
  expect(found.batch.ties).toMatchObject([
    {
      profileKey: '',
      name: 'Anna Bell',
      messages: { sent: 1, received: 1, firstOn: '2018-04-10', lastOn: '2018-04-12' },
    },
  ]);
});

test('messages of 2020, with the sender’s profile only, find the recipients by name', async () => {
  const text = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
    `1,,Anna Bell,${profile('anna-bell')},Robin Seeker,2020-03-01 08:00:00 UTC,,x,INBOX`,
    `1,,Robin Seeker,${profile(me)},Anna Bell,2020-03-02 08:00:00 UTC,,x,INBOX`,
    `2,,Ben Cole,${profile('ben-cole')},Robin Seeker,2020-03-02 08:00:00 UTC,,x,INBOX`,
  ].join('\n');
  expect((await read(aFile('messages.csv', text))).messages).toEqual({ people: 2, sent: 1, received: 2 });
});

test('LinkedIn’s own assistants are nobody, although their files look alike', async () => {
  const found = await read({ ...aMessagesFile([between(me, 'anna-bell')]), name: 'learning_coach_messages.csv' });
  expect(found.files[0]).toMatchObject({ kind: 'linkedin-skipped', rows: 0 });
});
