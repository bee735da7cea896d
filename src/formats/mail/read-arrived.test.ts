import { expect, test } from 'vitest';
import { readArrived, readPasted } from './read-arrived.ts';

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const ics = `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:one@calendar.example
DTSTART:20261201T150000Z
ATTENDEE;CN=Jana Novak:mailto:jana@metro.example
SUMMARY:Coffee
END:VEVENT
END:VCALENDAR
`;
const mail = (subject: string, date: string, body: string) => `From: Jana Novak <jana@metro.example>
To: Dana Reyes <dana@home.example>
Subject: ${subject}
Date: ${date}
In-Reply-To: <first@home.example>
Message-ID: <${subject.length}@metro.example>

${body}
`;
const gladly = mail(
  'Re: Twenty minutes',
  'Tue, 24 Nov 2026 09:00:00 +0000',
  'Gladly. Thursday?\n\nOn Mon, 23 Nov 2026, Dana Reyes wrote:\n> Dear Jana',
);

test('a mail comes with who, when, to what, and its words without what it quotes', async () => {
  const { mails } = await readArrived([{ name: 'a.eml', bytes: bytes(gladly) }]);
  expect(mails).toMatchObject([
    { name: 'Jana Novak', email: 'jana@metro.example', text: 'Gladly. Thursday?', inReplyTo: 'first@home.example' },
  ]);
});

test('a mailbox is a list, the newest first', async () => {
  const later = mail('Re: Later', 'Wed, 25 Nov 2026 09:00:00 +0000', 'Or Friday.');
  const mbox = `From jana@metro.example Tue Nov 24 09:00:00 2026\n${gladly}\nFrom jana@metro.example Wed Nov 25 09:00:00 2026\n${later}`;
  const { mails } = await readArrived([{ name: 'a.mbox', bytes: bytes(mbox) }]);
  expect(mails.map(({ subject }) => subject)).toEqual(['Re: Later', 'Re: Twenty minutes']);
});

test('an invitation given twice, as a file and within a mail, stands once and is no reply', async () => {
  const withFile = `From: Jana Novak <jana@metro.example>
Subject: Invitation
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See attached.
--b
Content-Type: text/calendar; method=REQUEST

${ics}--b
Content-Type: application/ics; name=invite.ics
Content-Disposition: attachment; filename=invite.ics

${ics}--b--
`;
  const { mails, invitations } = await readArrived([
    { name: 'a.eml', bytes: bytes(withFile) },
    { name: 'invite.ics', bytes: bytes(ics) },
  ]);
  expect(mails).toEqual([]);
  expect(invitations).toMatchObject([{ uid: 'one@calendar.example', start: '2026-12-01T15:00:00.000Z' }]);
});

test('what is neither is named, and pasted words are a reply of their own', async () => {
  expect((await readArrived([{ name: 'people.csv', bytes: bytes('name,title\nJana,Planner') }])).problems).toEqual([
    'people.csv is no mail (.eml, .mbox) and no calendar file (.ics).',
  ]);
  expect((await readPasted('Gladly.\n\nOn Mon, 23 Nov 2026, Dana Reyes wrote:\n> Dear Jana')).mails).toMatchObject([
    { name: '', text: 'Gladly.', at: null },
  ]);
  expect((await readPasted(ics)).invitations).toHaveLength(1);
  expect(await readPasted('  ')).toEqual({ mails: [], invitations: [], problems: [] });
});
