/** Applications: how long each has been silent, said without shame, and the warm way around it. Method: M0. */
import { type Day, daysBetween } from '../day.ts';

export type ApplicationStatus = 'saved' | 'applied' | 'answered' | 'interviewing' | 'declined' | 'offer' | 'withdrawn';

/** Sent and not taken back: what answers are counted of. */
export function isSent(status: ApplicationStatus): boolean {
  return status !== 'saved' && status !== 'withdrawn';
}

/** Any word back, a no too. */
export function isAnswered(status: ApplicationStatus): boolean {
  return isSent(status) && status !== 'applied';
}

export interface ApplicationFact {
  readonly organization: string;
  readonly status: ApplicationStatus;
  readonly appliedOn: Day | null;
  /** Day of the last change of status; null when unknown. */
  readonly statusOn: Day | null;
  /** People she knows there. */
  readonly known: number;
}

/** Silence worth a sentence begins after that many days (judgement). */
export const longSilenceDays = 14;

/** Days since it was sent without a word, 0 or more; null when it is answered, not sent, or the day is unknown. */
export function silentDays(application: ApplicationFact, today: Day): number | null {
  if (application.status !== 'applied' || application.appliedOn === null) return null;
  return Math.max(0, daysBetween(application.appliedOn, today));
}

/** Where one application stands, one or two sentences. */
export function applicationSentence(application: ApplicationFact, today: Day): string {
  const way = wayAround(application);
  switch (application.status) {
    case 'saved':
      return `Not sent yet.${way}`;
    case 'answered':
      return 'They answered.';
    case 'interviewing':
      return 'You are talking with them about it.';
    case 'declined':
      return 'They chose someone else. Whom you met there stays with you.';
    case 'offer':
      return 'They made an offer.';
    case 'withdrawn':
      return 'You took it back.';
    case 'applied': {
      const silent = silentDays(application, today);
      if (silent === null) return `Sent; the day is not known.${way}`;
      if (silent === 0) return `Sent today.${way}`;
      const days = silent === 1 ? '1 day' : `${silent} days`;
      if (silent < longSilenceDays) return `Sent ${days} ago.${way}`;
      return `No word for ${days}. Silence is common and says little about you.${way}`;
    }
  }
}

/** All applications in one sentence; how many are out, and how many have been silent long. */
export function applicationsSentence(applications: readonly ApplicationFact[], today: Day): string {
  if (applications.length === 0) return 'No applications yet.';
  const sent = applications.filter(({ status }) => status !== 'saved');
  const silences = applications.flatMap((application) => silentDays(application, today) ?? []);
  const long = silences.filter((days) => days >= longSilenceDays).length;
  const answered = sent.filter(({ status }) => status !== 'applied' && status !== 'withdrawn').length;
  const warm = applications.filter(
    (application) => application.known > 0 && (silentDays(application, today) ?? -1) >= 0,
  ).length;
  const parts = [
    `${sent.length} sent`,
    `${answered} answered`,
    ...(long > 0 ? [`${long} silent for two weeks or more`] : []),
  ];
  return `${parts.join(', ')}.${warm === 0 ? '' : warm === 1 ? ' At one of the silent ones you know someone.' : ` At ${warm} of the silent ones you know someone.`}`;
}

function wayAround({ known, organization }: ApplicationFact): string {
  if (known <= 0) return '';
  return known === 1
    ? ` You know one person at ${organization}: a way around the posting.`
    : ` You know ${known} people at ${organization}: a way around the posting.`;
}
