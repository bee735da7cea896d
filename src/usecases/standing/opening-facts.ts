/** Openings as the forecast sees them, from rows as they are kept. Method: M9, M10. */
import type { Day } from '#domain/day.ts';
import type { FunnelOpportunity } from '#domain/search/funnel.ts';
import type { Row } from '#store/kernel/store.ts';

export interface OpeningRows {
  readonly openings: readonly Row<'opportunities'>[];
  readonly interviews: readonly Row<'interviews'>[];
  readonly offers: readonly Row<'offers'>[];
}

/** Openings she heard of and marked on the organization only. */
export function heardElsewhere(
  organizations: readonly Row<'organizations'>[],
  openings: readonly Row<'opportunities'>[],
): readonly Row<'organizations'>[] {
  return organizations.filter(
    ({ id, opening, employer_key }) =>
      opening === 'heard' &&
      !openings.some((row) => row.organization_id === id || (employer_key !== '' && row.employer_key === employer_key)),
  );
}

/** With those that were only marked on an organization. */
export function openingFacts(
  { openings, interviews, offers }: OpeningRows,
  noted: readonly Row<'organizations'>[],
  today: Day,
): readonly FunnelOpportunity[] {
  const written = openings.map((row) => {
    const theirs = interviews.filter((one) => one.opportunity_id === row.id && one.status !== 'canceled');
    const offerOn = earliest(offers.filter((one) => one.opportunity_id === row.id).map((one) => one.received_on));
    const reached = row.stage === 'interviewing' || row.stage === 'offer' ? row.stage_on || row.heard_on : null;
    const days = theirs.flatMap((one) => one.on_day ?? (one.at === null ? [] : [one.at.slice(0, 10)]));
    const met = earliest([...days, ...(reached === null ? [] : [reached]), ...(offerOn === null ? [] : [offerOn])]);
    return {
      id: row.id,
      personId: row.person_id,
      heardOn: row.heard_on,
      // An interview agreed for a day to come is interviewing already.
      interviewingOn: met !== null && met > today ? today : met,
      offerOn: offerOn ?? (row.stage === 'offer' ? row.stage_on || today : null),
      closed: row.stage === 'closed',
      fromPosting:
        row.person_id === null &&
        row.conversation_id === null &&
        (row.application_id !== null || row.posted === 'posted'),
    };
  });
  return [...written, ...noted.map(toHeard)];
}

function toHeard({ id, opening_on, changed_at, archived_on }: Row<'organizations'>): FunnelOpportunity {
  return {
    id,
    personId: null,
    heardOn: opening_on ?? changed_at.slice(0, 10),
    interviewingOn: null,
    offerOn: null,
    closed: archived_on !== null,
  };
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
