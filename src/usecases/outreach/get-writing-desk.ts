/** What is needed to write to a person: the facts, where to start, what passed, what to mind. Method: M4. */
import { ownStartingPoints, type SentMessage, withReplyCounts } from '#domain/outreach/own-starting-points.ts';
import type { Situation } from '#domain/outreach/situation.ts';
import { startingPoints } from '#domain/outreach/starting-points.ts';
import { fail, ok } from '#domain/result.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { type Dealing, type DealingInFull, readDealings } from './dealings.ts';
import { messageShapes, readList } from './message-shape.ts';
import { nextKind } from './next-kind.ts';
import { sentMessages } from './sent-messages.ts';
import { writingCautions } from './writing-cautions.ts';
import { writingFacts } from './writing-facts.ts';

const channels = ['linkedin-message', 'linkedin-note', 'email', 'phone'] as const;

export const getWritingDesk: UseCase<'getWritingDesk'> = async ({ personId, kind: wished, aboutPersonId }, context) =>
  context.store.read(async (r) => {
    const dealing = (await readDealings(r, context, [personId])).get(personId);
    if (!dealing) return fail({ kind: 'personNotFound', personId });
    const { person } = dealing;
    const next = nextKind(dealing, context.today);
    const kind = wished ?? next.kind;
    const facts = await writingFacts(r, dealing, context.today);
    const draft = draftFor(dealing, wished, aboutPersonId);
    const aboutId = kind === 'introduction-request' ? (aboutPersonId ?? draft?.about_person_id ?? null) : null;
    const about = aboutId === null ? undefined : await r.one('people', aboutId);
    const situation: Omit<Situation, 'channel'> = {
      kind,
      noteLimit: facts.seeker.noteLimit,
      recipient: {
        name: person.name,
        givenName: person.given_name,
        organization: person.organization,
        title: person.title,
      },
      seeker: facts.seeker,
      introducer: facts.introducers[0] ?? null,
      acquainted: facts.acquainted,
      shared: facts.shared,
      theirWork: '',
      learned: facts.learned,
      suggested: await suggestedBy(r, dealing),
      times: [],
      news: kind === 'report-back' ? await newsOf(r) : null,
      introduceTo: about ? { name: about.name, organization: about.organization } : null,
    };
    const { seeker, introducers, shared, learned, advice, otherOrganizations, earlierToOrganization } = facts;
    const { followUpsSent, mostFollowUps, conversationHeldAt } = facts;
    const passed = dealing.messages.filter((m) => m.status !== 'draft').reverse();
    return ok({
      recipient: recipientOf(person),
      seeker,
      kind,
      // The reason speaks of the kind that was proposed; it says nothing of another one she asked for.
      kindBecause: kind === next.kind ? next.because : '',
      tie: dealing.tieClass,
      introducers: [...introducers],
      shares: [...shared.map((place) => place.sentence), ...(facts.tieSentence === '' ? [] : [facts.tieSentence])],
      sharedThings: shared.map((place) => place.name),
      learned: [...learned],
      advice: [...advice],
      conversationHeldAt,
      about: about ? { personId: about.id, name: about.name, organization: about.organization } : null,
      otherOrganizations: [...otherOrganizations],
      earlierToOrganization: [...earlierToOrganization],
      followUpsSent,
      mostFollowUps,
      startingPoints: beginnings(situation, await sentMessages(r)),
      draft: draft ? ((await messageShapes(r, [draft]))[0] ?? null) : null,
      cautions: [...(await writingCautions(r, context, dealing, kind, aboutId))],
      earlier: await messageShapes(r, passed),
    });
  });

/** What she said yes to; null while her search goes on. */
async function newsOf(r: Reading): Promise<NonNullable<Situation['news']> | null> {
  if (((await findSeeker(r))?.landed_on ?? null) === null) return null;
  const accepted = (await r.all('offers')).find((row) => row.decision === 'accepted');
  const opening = accepted && (await r.one('opportunities', accepted.opportunity_id));
  return { title: opening?.title ?? '', organization: opening?.organization ?? '' };
}

/** Her own words that were answered first, then those made of what is on file, for each way a message can travel. */
function beginnings(situation: Omit<Situation, 'channel'>, sent: readonly SentMessage[]) {
  return channels.flatMap((channel) => {
    const here = { ...situation, channel };
    const points = withReplyCounts([...ownStartingPoints(sent, here), ...startingPoints(here)], sent);
    return points.map(({ used = 0, replied = 0, ...point }) => ({ ...point, channel, used, replied }));
  });
}

/** The draft to go on with: of the kind she asks for, and to the person it is to lead to; the newest. */
function draftFor(
  { messages }: DealingInFull,
  kind: WritingKind | undefined,
  aboutId: string | undefined,
): Row<'messages'> | undefined {
  return messages.findLast(
    (m) =>
      m.status === 'draft' &&
      (kind === undefined || m.kind === kind) &&
      (aboutId === undefined || m.about_person_id === aboutId),
  );
}
type WritingKind = Situation['kind'];

function recipientOf(person: Row<'people'>) {
  return {
    personId: person.id,
    name: person.name,
    givenName: person.given_name,
    title: person.title,
    organization: person.organization,
    emails: [person.email, ...readList(person.other_emails)].filter((address) => address !== ''),
    profileUrl: person.profile_url,
    isConnected: person.connected_on !== null,
    doNotContact: person.do_not_contact_on !== null,
  };
}

async function suggestedBy(r: Reading, { referredTo }: Dealing): Promise<Situation['suggested']> {
  const people = await namedPeople(
    r,
    referredTo.map((row) => row.to_person_id),
  );
  const held = new Set(
    (await r.from('conversations').select('person_id').where('status', '=', 'held').execute()).map(
      (row) => row.person_id,
    ),
  );
  return referredTo.map((row) => ({ name: nameOf(people, row.to_person_id).name, talked: held.has(row.to_person_id) }));
}
