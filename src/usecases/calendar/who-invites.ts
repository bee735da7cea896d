/** With whom an invitation is: by address, by name, by the names in its title, else she chooses. Method: M5. */
import type { CheckedInputOf, OutputOf } from '#contract/contract.ts';
import { matchReply } from '#domain/outreach/match-reply.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { nameKeyOf } from '#store/new-person.ts';
import { findSeeker } from '#store/seekers.ts';
import { peopleLike, toKnown, type Writer } from './people-like.ts';

type Event = CheckedInputOf<'previewInvitation'>['event'];
type Candidate = OutputOf<'previewInvitation'>['candidates'][number];

export interface WhoInvites {
  readonly person: Row<'people'> | null;
  readonly because: string;
  readonly candidates: readonly Candidate[];
  /** Whether she sent the invitation herself: its clock is then hers. */
  readonly isHers: boolean;
}

/** Nobody of these is a person to talk with. */
const machine =
  /^(?:no-?reply|do-?not-?reply|notifications?|calendar|mailer|invitations?|room|resource)\b|@resource\./i;

export async function whoInvites(r: Reading, event: Event): Promise<WhoInvites> {
  const herName = nameKeyOf((await findSeeker(r))?.name || '-');
  const isHer = (one: Writer) => nameKeyOf(one.name || one.email) === herName;
  // An answer is from the one who gives it.
  const written =
    event.method === 'REPLY' ? event.attendees : [...(event.organizer ? [event.organizer] : []), ...event.attendees];
  const others = unlike(written.filter((one) => !isHer(one) && !machine.test(one.email)));
  const isHers = event.organizer !== null && isHer(event.organizer);
  const rows = await peopleLike(r, others);
  const known = rows.map(toKnown);
  const byAddress = pick(others.map((one) => matchReply({ ...one, ...noHeaders, name: '' }, [], known))).filter(
    ({ by }) => by === 'email',
  );
  const byName = pick(others.map((one) => matchReply({ ...one, ...noHeaders }, [], known)));
  const sure = byAddress.length > 0 ? byAddress : byName;
  const [only] = sure;
  const person = sure.length === 1 ? rows.find((row) => row.id === only?.personId) : undefined;
  if (person && only) {
    const because = only.by === 'email' ? only.because : `${person.name} is named in the invitation.`;
    return { person, because, candidates: [], isHers };
  }
  if (rows.length > 0)
    return {
      person: null,
      because: 'It could be more than one person.',
      candidates: [...rows.map(onFile), ...others.filter((one) => !isOnFile(one, rows)).map(asNew)],
      isHers,
    };
  if (others.length > 0)
    return {
      person: null,
      because: 'Nobody of that name or address is on your list yet.',
      candidates: others.map(asNew),
      isHers,
    };
  return { ...(await inTitle(r, event.summary)), isHers };
}

const noHeaders = { inReplyTo: '', references: [] } as const;

function pick(matches: readonly ReturnType<typeof matchReply>[]) {
  const found = new Map(matches.flatMap((match) => (match ? [[match.personId, match] as const] : [])));
  return [...found.values()];
}

/** Downloads of some services name nobody but in the title: `Priya Raman / Ana Silva`. */
async function inTitle(r: Reading, title: string): Promise<Omit<WhoInvites, 'isHers'>> {
  const words = title.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const names = words.flatMap((word, at) =>
    [2, 3].map((n) => words.slice(at, at + n).join(' ')).filter((n) => n !== word),
  );
  const rows = await peopleLike(
    r,
    [...new Set(names)].map((name) => ({ name, email: '' })),
  );
  const [only] = rows;
  return rows.length === 1 && only
    ? { person: only, because: `${only.name} stands in its title.`, candidates: [] }
    : { person: null, because: 'The invitation does not say who it is with.', candidates: rows.map(onFile) };
}

function onFile(row: Row<'people'>): Candidate {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    title: row.title,
    organization: row.organization,
    because: 'On your list.',
  };
}

function asNew({ name, email }: Writer): Candidate {
  return {
    id: null,
    name: name || nameFrom(email),
    email,
    title: '',
    organization: '',
    because: 'Not on your list yet.',
  };
}

/** `jana.novak@x` is most likely Jana Novak; anything else stays an address. */
function nameFrom(email: string): string {
  const spelled = /^([a-z]+)[._-]([a-z]+)@/i.exec(email);
  const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return spelled ? `${titled(spelled[1] ?? '')} ${titled(spelled[2] ?? '')}` : email;
}

function isOnFile(one: Writer, rows: readonly Row<'people'>[]): boolean {
  return rows.some(
    (row) =>
      (one.email !== '' && row.email === one.email.toLowerCase()) || row.name_key === nameKeyOf(one.name || one.email),
  );
}

function unlike(all: readonly Writer[]): readonly Writer[] {
  const seen = new Map<string, Writer>();
  for (const { name, email } of all) {
    const key = email.toLowerCase() || nameKeyOf(name || '-');
    const before = seen.get(key);
    if (key !== '-' && (!before || before.name === '')) seen.set(key, { name, email });
  }
  return [...seen.values()];
}
