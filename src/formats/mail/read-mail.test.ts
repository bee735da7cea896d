import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutQuotes } from './cut-quotes.ts';
import { htmlReplyToText } from './html-reply.ts';
import { htmlToText } from './html-to-text.ts';
import { type Mail, readMail } from './read-mail.ts';
import { isMail, isMbox, mailsInMbox } from './read-mbox.ts';

function eml(headers: readonly string[], body: string): string {
  return [...headers, '', body].join('\r\n');
}
async function mail(headers: readonly string[], body: string): Promise<Mail> {
  const read = await readMail(eml(headers, body));
  if (!read) throw new Error('no mail');
  return read;
}
const usual = [
  'From: "Nov=?UTF-8?Q?=C3=A1kov=C3=A1=2C?= Jana" <jana@metro.example>',
  'To: Mara Lind <mara@example.org>',
  'Date: Mon, 23 Nov 2026 09:30:00 -0500',
  'Subject: Re: A question',
  'Message-ID: <two@metro.example>',
  'In-Reply-To: <one@mail.example>',
  'References: <zero@mail.example> <one@mail.example>',
];

test('a reply says who wrote, when in UTC, and which message it answers', async () => {
  expect(await mail(usual, 'Gladly.\r\n')).toMatchObject({
    from: { email: 'jana@metro.example' },
    to: [{ name: 'Mara Lind', email: 'mara@example.org' }],
    date: '2026-11-23T14:30:00.000Z',
    messageId: 'two@metro.example',
    inReplyTo: 'one@mail.example',
    references: ['zero@mail.example', 'one@mail.example'],
    text: 'Gladly.',
    automatic: '',
  });
});

test('a mail without a date has none, and one that says no date too', async () => {
  expect((await mail(['From: a@b.example'], 'x')).date).toBeNull();
  expect((await mail(['From: a@b.example', 'Date: <HR>'], 'x')).date).toBeNull();
});

test('the words of an HTML mail are read where there is no text, without what it quotes', async () => {
  const html =
    '<p>Gern, am <b>Dienstag</b>?</p><div class="gmail_quote"><div class="gmail_attr">Am 3. Mai schrieb M:<br></div><blockquote>Hallo&nbsp;Jana</blockquote></div>';
  expect((await mail([...usual, 'Content-Type: text/html; charset=utf-8'], html)).text).toBe('Gern, am Dienstag?');
});

test('a service that writes for someone is not taken for them', async () => {
  const { from } = await mail(
    ['From: "Jana Novak via Calendars" <calendar-notification@service.example>', 'Reply-To: jana@metro.example'],
    'x',
  );
  expect(from).toEqual({ name: 'Jana Novak', email: 'jana@metro.example' });
});

test('the headers of a machine are seen, and a list is no machine', async () => {
  expect((await mail([...usual, 'Auto-Submitted: auto-replied'], 'x')).automatic).toBe('Auto-Submitted: auto-replied');
  expect((await mail([...usual, 'X-Autoreply: yes'], 'x')).automatic).toBe('X-Autoreply: yes');
  expect((await mail([...usual, 'Auto-Submitted: no', 'Precedence: list'], 'x')).automatic).toBe('');
});

test('an invitation within a mail comes out once, though it is in it twice', async () => {
  const ics = 'BEGIN:VCALENDAR\nEND:VCALENDAR';
  const body = [
    '--B',
    'Content-Type: text/calendar; method=REQUEST;; charset=UTF-8',
    '',
    ics,
    '--B',
    'Content-Type: application/ics; name="invite.ics"',
    '',
    ics,
    '--B--',
  ].join('\r\n');
  const { calendars } = await mail([...usual, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=B'], body);
  expect(calendars).toEqual([ics]);
});

test('lines that flow are joined, but an answer is not joined to the line quoted above it', async () => {
  const { text, wholeText } = await mail(
    [...usual, 'Content-Type: text/plain; format=flowed'],
    '> Would you \r\n> have time? \r\nYes, I \r\nwould.',
  );
  expect(wholeText).toBe('> Would you have time? \nYes, I would.');
  expect(text).toBe('Yes, I would.');
});

const history = '\n> Hi Jana,\n> would you have twenty minutes?';
test.each([
  ['On Mon, Apr 2, 2027 at 6:26 PM, Mara <mara@example.org> wrote:', history],
  ['On Mon, Apr 2, 2027 at 6:26 PM, Mara Lind of Everywhere <\nmara@example.org> wrote:', history],
  ['On Nov 21, 2026,\nat 10:18,\nMara <mara@example.org> wrote:', history],
  ['Le lun. 15 nov. 2027 à 19:42, Mara <mara@example.org> a écrit :', history],
  ['Am Mo., 15. Nov. 2027 um 19:42 Uhr schrieb Mara <mara@example.org>:', history],
  ['Am 13.12.2027 21:11 schrieb "Mara <mara@example.org>:', '\nHi Jana'],
  ['El lun, 15 nov 2027 a las 19:42, Mara (<mara@example.org>) escribió:', history],
  ['Em seg., 15 de nov. de 2027 às 19:42, Mara <mara@example.org> escreveu:', '\nHi Jana'],
  ['Il giorno lun 15 nov 2027 alle ore 19:42 Mara <mara@example.org> ha scritto:', history],
  ['Op ma 15 nov 2027 om 19:42 schreef Mara <mara@example.org>:', history],
  ['Den mån 15 nov. 2027 kl 19:42 skrev Mara <mara@example.org>:', history],
  ['pon., 15 lis 2027 o 19:42 Mara <mara@example.org> napisał(a):', history],
  ['2027年11月15日(月) 19:42 Mara <mara@example.org>:', history],
  ['-----Original Message-----', '\nFrom: Mara\nSent: Monday\n\nHi Jana'],
  ['-----Ursprüngliche Nachricht-----', '\nVon: Mara\nGesendet: Montag\n\nHi Jana'],
  [
    '________________________________',
    '\nFrom: Mara Lind <mara@example.org>\nSent: Monday, April 2, 2027 6:26 PM\nTo: Jana\nSubject: A question\n\nHi Jana',
  ],
  ['Von: Mara Lind', '\nGesendet: Montag\nAn: Jana\nBetreff: Eine Frage\n\nHallo'],
  ['---------- Forwarded message ---------', '\nFrom: Mara <mara@example.org>\nDate: Mon\nSubject: x\nTo: y\n\nHi'],
  ['-- ', '\nJana Novak\nMetro Rail'],
  ['Sent from my iPhone', ''],
  ['Von meinem iPhone gesendet', ''],
  ['Envoyé de mon iPhone', ''],
  ['Get Outlook for iOS<https://aka.ms/o0ukef>', ''],
])('what follows %s is not of this reply', (line, after) => {
  expect(cutQuotes(`Gladly.\nHow about Tuesday?\n\n${line}${after}\n`)).toBe('Gladly.\nHow about Tuesday?');
});

test('answers between quoted lines and below them stay', () => {
  const text =
    'On Dec 15, 2026, at 2:00 PM, Mara <mara@example.org> wrote:\n> May I call you?\n\nYes.\n\n> On Tuesday?\n\nRather Friday.\n';
  expect(cutQuotes(text)).toBe('Yes.\n\nRather Friday.');
});

test('a mail that only forwards keeps its text, so that nothing is lost', () => {
  const text = '---------- Forwarded message ---------\nFrom: a@b.example\nDate: x\nSubject: y\n\nHello';
  expect(cutQuotes(text)).toBe(text);
});

test('a sentence about writing is no quotation', () => {
  for (const text of [
    'In 2019 I wrote:\nnothing at all.',
    'As my boss wrote:\nwe plan a year ahead.',
    'From: here to there\nit is far.',
  ])
    expect(cutQuotes(text)).toBe(text);
});

test('history of Outlook in HTML is cut where its line stands', () => {
  const html =
    '<div><p>Happy to.</p></div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Mara<br><b>Sent:</b> Monday</p></div><p>Hi Jana</p>';
  expect(cutQuotes(htmlReplyToText(html))).toBe('Happy to.');
});

test('HTML becomes the words a reader sees', () => {
  expect(
    htmlToText(
      '<style>p{}</style><p>Caf&eacute; &amp; tea&nbsp;&#8211; <i>soon</i>?</p><ul><li>one<li>two</ul><script>x()</script>',
    ),
  ).toBe('Café & tea – soon?\n\n- one\n- two');
});

test('a mailbox is read mail by mail, however its lines begin', async () => {
  const box = [
    'From 1612003700206917681@xxx Wed Sep 19 03:08:47 +0000 2018',
    ...usual,
    '',
    'First.',
    '>From here it is far.',
    'From the station it is near.',
    '',
    'From MAILER-DAEMON Sun Dec 25 21:33:37 2011',
    'From: tom@rail.example',
    '',
    'Second.',
    '',
  ].join('\n');
  const bytes = new TextEncoder().encode(box);
  expect([isMbox(bytes), isMail(bytes), isMail(new TextEncoder().encode(eml(usual, 'x')))]).toEqual([
    true,
    false,
    true,
  ]);
  const texts: string[] = [];
  for await (const one of mailsInMbox([bytes])) texts.push((await readMail(one))?.text ?? '');
  expect(texts).toEqual(['First.\nFrom here it is far.\nFrom the station it is near.', 'Second.']);
});

test('law: a mailbox gives the same mails in pieces of any size', async () => {
  const body = fc.array(fc.constantFrom('Hello', '', 'From me', '>From you', 'é', 'x'.repeat(50)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(body, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 70 }),
      async (bodies, size) => {
        const box = bodies
          .map((lines) => ['From a@b.example Sun Dec 25 21:33:37 2011', 'Subject: x', '', ...lines, '', ''].join('\n'))
          .join('');
        const bytes = new TextEncoder().encode(box);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const all = async (parts: readonly Uint8Array[]) => {
          const out: string[] = [];
          for await (const one of mailsInMbox(parts)) out.push(new TextDecoder().decode(one));
          return out;
        };
        const whole = await all([bytes]);
        expect(whole.length).toBe(bodies.length);
        expect(await all(pieces)).toEqual(whole);
      },
    ),
  );
});

test('law: a text that quotes nothing comes back as it was', () => {
  const word = fc.constantFrom(
    'gladly',
    'Tuesday',
    'at',
    '3:30',
    'pm,',
    'Jana',
    'wrote',
    'a',
    'book',
    'in',
    '2019.',
    'From',
    'to',
    '-',
    'iPhone',
    'é',
    'x@y.example',
    '>5',
    '1.',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `So ${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      expect(cutQuotes(text)).toBe(text);
    }),
  );
});

test('law: what is kept of any text is part of it, and never nothing', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '> quoted',
      'On Mon, Apr 2, 2027 at 6:26 PM, M <m@x.example> wrote:',
      '-- ',
      '',
      'Sent from my iPhone',
      '-----Original Message-----',
      'From: a',
      'Sent: b',
      'To: c',
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.join('\n');
      const kept = cutQuotes(text);
      expect(kept.trim() === '').toBe(text.trim() === '');
      const own = new Set(text.split(/\r\n|\r|\n/).map((one) => one.trim()));
      for (const one of kept.split('\n')) expect(own.has(one.trim())).toBe(true);
    }),
  );
});

test('law: any bytes give a mail or nothing, and reading never fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const read = await readMail(bytes);
      expect(read === null || typeof read.text === 'string').toBe(true);
    }),
  );
});
