/** Checks a message before it is sent. The page does the same while she types; this is for every other door. */
import { checkMessage as check } from '#domain/outreach/check-message.ts';
import { fail, ok } from '#domain/result.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';
import type { UseCase } from '../use-case.ts';
import { sharedPlaces } from './shared-places.ts';

export const checkMessage: UseCase<'checkMessage'> = async ({ personId, channel, kind, subject, body }, { store }) =>
  store.read(async (r) => {
    const person = await r.one('people', personId);
    if (!person) return fail({ kind: 'personNotFound', personId });
    const seeker = (await r.all('seekers'))[0];
    const referrals = await r.from('referrals').select('from_person_id').where('to_person_id', '=', personId).execute();
    const named = await namedPeople(
      r,
      referrals.map((row) => row.from_person_id),
    );
    const others = await r.from('organizations').select('name').where('archived_on', 'is', null).execute();
    const findings = check({
      channel,
      kind,
      subject,
      body,
      recipient: { name: person.name, organization: person.organization, title: person.title },
      seekerName: seeker?.name ?? '',
      otherOrganizations: others.map((row) => row.name),
      introducers: referrals.map((row) => nameOf(named, row.from_person_id).name),
      sharedThings: (await sharedPlaces(r, person)).map((place) => place.name),
      noteLimit: seeker?.note_limit === 300 ? 300 : 200,
    });
    return ok({ findings: [...findings] });
  });
