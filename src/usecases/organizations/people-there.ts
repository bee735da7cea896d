/** Whom she knows at one organization, how well, and what they share. Method: M2, M3. */
import type { OutputOf } from '#contract/contract.ts';
import type { MatchTier } from '#domain/organizations/match-employers.ts';
import { sharedPast } from '#domain/people/shared-past.ts';
import { isRecruiterOrHr } from '#domain/roles/read-title.ts';
import { titleFitsRole } from '#domain/roles/title-fits-role.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, toNamed } from '#store/named-people.ts';
import { tieFacts, tieShape } from '../people/tie-shape.ts';
import type { Ranked } from './ranked-organizations.ts';

export type KnownThere = OutputOf<'getOrganization'>['known'][number];

/** Everyone at a matching employer, those with the strongest tie first; recruiters and HR last, for they are not the ones to ask about the work. */
export async function peopleThere(
  r: Reading,
  ranked: Ranked,
  organization: Row<'organizations'>,
  today: string,
): Promise<KnownThere[]> {
  const matches = new Map(
    (ranked.matches.byOrganization.get(organization.id) ?? []).map((match) => [match.employer, match]),
  );
  const employers = [...matches.keys()];
  if (employers.length === 0) return [];
  const people = await r.from('people').selectAll().where('organization', 'in', employers).execute();
  const ties = new Map(
    (
      await r.many(
        'ties',
        people.map((person) => person.id),
      )
    ).map((tie) => [tie.id, tie]),
  );
  const roles = await r.from('roles').select('name').where('dropped_on', 'is', null).execute();
  const [positions, educations] = [await r.all('positions'), await r.all('educations')];
  const past = {
    positions: positions.map((p) => ({
      organization: p.organization,
      title: p.title,
      startedOn: p.started_on,
      finishedOn: p.finished_on,
    })),
    educations: educations.map((e) => ({ school: e.school, startedOn: e.started_on, finishedOn: e.finished_on })),
  };
  const referrers = await namedPeople(
    r,
    people.flatMap((person) => ranked.dealings.get(person.id)?.referredBy.map((one) => one.from_person_id) ?? []),
  );
  const tierOrder: Record<MatchTier, number> = { exact: 0, strong: 0, weak: 1 };
  return people
    .flatMap((person): KnownThere[] => {
      const match = matches.get(person.organization);
      if (!match) return [];
      const tie = ties.get(person.id) ?? null;
      const dealing = ranked.dealings.get(person.id);
      const heldOn = (dealing?.conversations ?? []).flatMap((c) =>
        c.status === 'held' && c.held_on !== null ? [c.held_on] : [],
      );
      const facts = tieFacts({ person, tie, heldOn });
      const shared = sharedPast({
        ...past,
        person: { organization: person.organization, connectedOn: person.connected_on },
        tie: {
          sent: facts.messages?.sent ?? 0,
          received: facts.messages?.received ?? 0,
          lastOn: facts.messages?.lastOn ?? null,
          endorsedYou: facts.endorsedYou,
          youEndorsed: facts.youEndorsed,
          recommendedYou: facts.recommendedYou,
          youRecommended: facts.youRecommended,
        },
      });
      return [
        {
          ...toNamed(person),
          organizationId: match.tier === 'weak' ? null : organization.id,
          standing: dealing?.standing ?? 'not-yet',
          source: person.source as KnownThere['source'],
          connectedOn: person.connected_on,
          lastTouchOn: heldOn.at(-1) ?? tie?.last_message_on ?? null,
          dueOn: dealing?.outreach.due === 'close' ? null : (dealing?.outreach.dueOn ?? null),
          referredBy: referrers.get(dealing?.referredBy.at(-1)?.from_person_id ?? '')?.name ?? null,
          doNotContact: person.do_not_contact_on !== null,
          recruiter: isRecruiterOrHr(person.title),
          tier: match.tier,
          tierBecause: match.because,
          tie: tieShape({ person, tie, heldOn }, today),
          shares: shared.map((one) => one.sentence),
          fitsRole: bestRole(
            person.title,
            roles.map((role) => role.name),
          ),
        },
      ];
    })
    .sort(
      (a, b) =>
        tierOrder[a.tier] - tierOrder[b.tier] ||
        Number(a.recruiter) - Number(b.recruiter) ||
        b.tie.strength - a.tie.strength ||
        (b.fitsRole?.fit ?? 0) - (a.fitsRole?.fit ?? 0) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** The role a title fits best, when it fits one at all. */
function bestRole(title: string, roles: readonly string[]): KnownThere['fitsRole'] {
  let best: KnownThere['fitsRole'] = null;
  for (const role of title === '' ? [] : roles) {
    const { fit, because } = titleFitsRole(title, role);
    if (fit >= 0.5 && fit > (best?.fit ?? 0)) best = { role, fit, because };
  }
  return best;
}
