/** What to mind before writing to a person, read from everything that passed. Method: M4. */
import { countsTowardDay } from '#domain/outreach/caps.ts';
import type { MessageKind } from '#domain/outreach/draft.ts';
import { beforeWriting, type Caution, type Colleague, type OpenIntroduction } from '#domain/outreach/etiquette.ts';
import type { Reading } from '#store/kernel/store.ts';
import { organizationKeys } from '#store/organization-keys.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import type { CalendarContext } from './calendars.ts';
import { type Dealing, readDealings } from './dealings.ts';

/** Gravest first; empty when nothing speaks against writing now. `aboutId` says whom an introduction is to lead to, where it is known. */
export async function writingCautions(
  r: Reading,
  context: CalendarContext,
  dealing: Dealing,
  kind: MessageKind,
  aboutId: string | null = null,
): Promise<readonly Caution[]> {
  const { person } = dealing;
  const seeker = (await findSeeker(r)) ?? newSeeker('', '');
  const needsOthers = kind === 'introduction-request' || (kind === 'first' && person.employer_key !== '');
  const others = needsOthers ? [...(await readDealings(r, context)).values()] : [];
  const sent = await r
    .from('messages')
    .select('kind')
    .where('sent_on', '=', context.today)
    .where('direction', '=', 'out')
    .where('status', '=', 'sent')
    .execute();
  const requests = kind === 'introduction-request' ? others.filter((one) => isOpenRequest(one, person.id)) : [];
  const named = requests.length === 0 ? [] : await r.from('people').select(['id', 'name']).execute();
  const draft = dealing.messages.findLast((m) => m.status === 'draft' && m.kind === kind);
  const wordsOf = await wordsById(r, [draft, ...requests.map(requestOf)]);
  const about = aboutId ?? mentioned(wordsOf(draft), named, person.id)?.id ?? null;
  return beforeWriting({
    kind,
    person: { id: person.id, name: person.name, doNotContact: person.do_not_contact_on !== null },
    organizationName: person.organization,
    tie: dealing.tieClass,
    outreach: dealing.outreach,
    colleagues: kind === 'first' ? await colleaguesOf(r, dealing, others) : [],
    aboutId: about,
    introductions: requests.map((one): OpenIntroduction => {
      const request = requestOf(one);
      const whom =
        named.find(({ id }) => id === request?.about_person_id) ?? mentioned(wordsOf(request), named, one.person.id);
      return {
        askedId: one.person.id,
        askedName: one.person.name,
        aboutId: whom?.id ?? null,
        aboutName: whom?.name ?? '',
        knowEachOther: knowEachOther(dealing, one),
      };
    }),
    sentToday: sent.filter((row) => countsTowardDay(row.kind as MessageKind)).length,
    messagesADay: seeker.messages_a_day,
    holidays: dealing.holidays,
    countedIn: dealing.countedIn,
    today: context.today,
  });
}

/** People she dealt with at the same organization, under any name it goes by on her list. */
async function colleaguesOf(
  r: Reading,
  { person }: Dealing,
  others: readonly Dealing[],
): Promise<readonly Colleague[]> {
  if (person.employer_key === '') return [];
  const keys = await organizationKeys(r);
  const placeOf = (key: string) => keys.get(key) ?? key;
  const place = placeOf(person.employer_key);
  return others
    .filter((one) => one.person.id !== person.id && one.person.employer_key !== '')
    .filter((one) => placeOf(one.person.employer_key) === place)
    .map((one) => ({
      id: one.person.id,
      name: one.person.name,
      hasTalked: one.conversations.some((c) => c.status === 'held'),
      outreach: one.outreach,
    }));
}

/** Whether someone else was asked for an introduction and has not answered. */
function isOpenRequest(one: Dealing, notId: string): boolean {
  if (one.person.id === notId) return false;
  const { state } = one.outreach;
  return (state === 'waiting' || state === 'follow-up-due') && requestOf(one) !== undefined;
}

/** The introduction request that waits for its answer. */
function requestOf({ messages }: Dealing) {
  const answered = messages.findLastIndex((m) => m.direction === 'in' && m.meaning !== 'out-of-office');
  return messages.slice(answered + 1).findLast((m) => m.kind === 'introduction-request' && m.status === 'sent');
}

type Said = { readonly id: string } | undefined;

/** The words of these messages; '' for one that is not there. */
async function wordsById(r: Reading, said: readonly Said[]): Promise<(one: Said) => string> {
  const rows = await r.many(
    'messages',
    said.flatMap((one) => one?.id ?? []),
  );
  const words = new Map(rows.map(({ id, body }) => [id, body]));
  return (one) => words.get(one?.id ?? '') ?? '';
}

/** One named the other, the same person named both, or they work at the same place. */
function knowEachOther(a: Dealing, b: Dealing): boolean {
  const isNamed = (x: Dealing, y: Dealing) => x.referredBy.some((row) => row.from_person_id === y.person.id);
  const introducers = new Set(a.referredBy.map((row) => row.from_person_id));
  const haveOneInCommon = b.referredBy.some((row) => introducers.has(row.from_person_id));
  const workTogether = a.person.employer_key !== '' && a.person.employer_key === b.person.employer_key;
  return isNamed(a, b) || isNamed(b, a) || haveOneInCommon || workTogether;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The person on file whose whole name stands in the text, the longest name first; null when nobody's does. */
function mentioned(text: string, people: readonly Named[], notId: string): Named | null {
  if (text === '') return null;
  const found = people.filter(({ id, name }) => id !== notId && name.includes(' ') && text.includes(name));
  return found.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
}
