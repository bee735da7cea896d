/** Checks a message before it is sent, against all that is on file. The page does the same while she types; this is for every other door. */
import { checkMessage as check } from '#domain/outreach/check-message.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { readDealings } from './dealings.ts';
import { writingFacts } from './writing-facts.ts';

export const checkMessage: UseCase<'checkMessage'> = async ({ personId, channel, kind, subject, body }, context) =>
  context.store.read(async (r) => {
    const dealing = (await readDealings(r, context, [personId])).get(personId);
    if (!dealing) return fail({ kind: 'personNotFound', personId });
    const { person } = dealing;
    const { seeker, introducers, shared, conversationHeldAt, ...facts } = await writingFacts(r, dealing, context.today);
    const findings = check({
      ...facts,
      channel,
      kind,
      subject,
      body,
      recipient: { name: person.name, organization: person.organization, title: person.title },
      seekerName: seeker.name,
      introducers: introducers.map(({ name }) => name),
      sharedThings: shared.map((place) => place.name),
      noteLimit: seeker.noteLimit,
      now: context.now,
      ...(conversationHeldAt === null ? {} : { conversationHeldAt }),
    });
    return ok({ findings: [...findings] });
  });
