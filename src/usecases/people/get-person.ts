/** One person's page: who they are, how she knows them, everything that happened, what is next. Method: M3, M4, M5, M8. */

import { sharedPast } from '#domain/people/shared-past.ts';
import { fail, ok } from '#domain/result.ts';
import { isRecruiterOrHr, readTitle } from '#domain/roles/read-title.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import { readDealings } from '../outreach/dealings.ts';
import { versionsOf } from '../outreach/message-shape.ts';
import { promiseShapes } from '../promises/promise-shapes.ts';
import { referralShapes } from '../referrals/referral-shapes.ts';
import type { UseCase } from '../use-case.ts';
import { findIntroducers, findPossibleDuplicates } from './around-person.ts';
import { nextActWith } from './next-act-with.ts';
import { personShape } from './person-shape.ts';
import { tieShape } from './tie-shape.ts';
import { timeline } from './timeline.ts';

export const getPerson: UseCase<'getPerson'> = ({ personId }, context) =>
  context.store.read(async (reading) => {
    const row = await reading.one('people', personId);
    if (!row) return fail({ kind: 'personNotFound', personId });
    const dealing = (await readDealings(reading, context, [personId])).get(personId);
    const person = await personShape(reading, row);
    const tie = await reading.one('ties', personId);
    const insights = await reading
      .from('insights')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('on_day', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const moves = await reading
      .from('moves')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('noticed_on', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const { messages = [], conversations = [], referredBy = [], referredTo = [], promises = [] } = dealing ?? {};
    const others = await namedPeople(reading, [
      ...referredBy.map((r) => r.from_person_id),
      ...referredTo.map((r) => r.to_person_id),
    ]);
    const shares = await listShared(reading, row, tie);
    const heldOn = conversations.flatMap((c) => (c.status === 'held' && c.held_on !== null ? [c.held_on] : []));
    const shape = tieShape(
      { person: row, tie, heldOn, workedTogether: shares.some(({ kind }) => kind === 'same-employer') },
      context.today,
    );
    const { seniority, function: work } = readTitle(row.title);
    const [moved] = moves;
    return ok({
      person,
      standing: dealing?.standing ?? 'not-yet',
      recruiter: isRecruiterOrHr(row.title),
      seniority,
      function: work,
      tie: shape,
      shares: shares.map(({ sentence }) => sentence),
      nextAct: await nextActWith(reading, context, person, dealing),
      timeline: timeline({
        person: row,
        tie,
        messages,
        versions: await versionsOf(reading, messages),
        conversations,
        referredBy,
        referredTo,
        insights,
        promises,
        moves,
        nameOf: (id) => nameOf(others, id).name,
        dayOf: context.dayOf,
      }),
      referredBy: await referralShapes(reading, referredBy),
      referredTo: await referralShapes(reading, referredTo),
      promises: await promiseShapes(reading, promises),
      insights: await insightShapes(reading, insights),
      moved: moved
        ? { fromOrganization: moved.from_organization, fromTitle: moved.from_title, noticedOn: moved.noticed_on }
        : null,
      touchStopped: ((await reading.one('person_choices', personId))?.touch_stopped_on ?? null) !== null,
      possibleDuplicates: await findPossibleDuplicates(reading, context, row),
      introducers: await findIntroducers(reading, context, row, shape.strength),
    });
  });

async function listShared(reading: Reading, row: Row<'people'>, tie: Row<'ties'> | undefined) {
  const positions = await reading.all('positions');
  const educations = await reading.all('educations');
  return sharedPast({
    positions: positions.map((p) => ({
      organization: p.organization,
      title: p.title,
      startedOn: p.started_on,
      finishedOn: p.finished_on,
    })),
    educations: educations.map((e) => ({ school: e.school, startedOn: e.started_on, finishedOn: e.finished_on })),
    person: { organization: row.organization, connectedOn: row.connected_on },
    tie: tie
      ? {
          sent: tie.messages_sent,
          received: tie.messages_received,
          lastOn: tie.last_message_on,
          endorsedYou: tie.endorsements_received,
          youEndorsed: tie.endorsements_given,
          recommendedYou: tie.recommended_by_them === 1,
          youRecommended: tie.recommended_by_seeker === 1,
        }
      : null,
  });
}
