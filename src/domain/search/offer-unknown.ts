/** What an offer leaves open, as the question to ask, and who could tell. Method: M10, M5. */
import type { OfferTerms } from './offer-terms.ts';

export type Term = 'pay' | 'hours' | 'leave' | 'variable' | 'equity' | 'place' | 'start' | 'answer-by';

export interface OpenTerm {
  readonly term: Term;
  readonly label: string;
  readonly question: string;
  /** Whoever made the offer, or someone who does the work there: they know what is done, not only what is written. */
  readonly knows: 'offer' | 'inside';
}

interface Asking extends OpenTerm {
  readonly isSaid: (terms: OfferTerms) => boolean;
}

const asking: readonly Asking[] = [
  {
    term: 'pay',
    label: 'Pay',
    question: 'What does it pay, in which currency, and how often?',
    knows: 'offer',
    isSaid: ({ pay, currency }) => pay !== '' && currency !== '',
  },
  {
    term: 'hours',
    label: 'Hours a week',
    question: 'How many hours is a usual week, and how many is a hard one?',
    knows: 'inside',
    isSaid: ({ hoursAWeek }) => hoursAWeek !== null,
  },
  {
    term: 'leave',
    label: 'Leave',
    question: 'How many days off are there a year, and do people take them?',
    knows: 'inside',
    isSaid: ({ leaveDays }) => leaveDays !== null,
  },
  {
    term: 'variable',
    label: 'Variable pay',
    question: 'Is there a bonus, and what was paid in the last two years?',
    knows: 'offer',
    isSaid: ({ variable }) => variable !== '',
  },
  {
    term: 'equity',
    label: 'Equity and pension',
    question: 'What else is part of it: equity, pension, health?',
    knows: 'offer',
    isSaid: ({ equity }) => equity !== '',
  },
  {
    term: 'place',
    label: 'Place',
    question: 'Where is the work done, and how many days a week there?',
    knows: 'inside',
    isSaid: ({ place }) => place !== '',
  },
  {
    term: 'start',
    label: 'Start',
    question: 'When would they like you to start, and what if it were later?',
    knows: 'offer',
    isSaid: ({ startsOn }) => startsOn !== null,
  },
  {
    term: 'answer-by',
    label: 'Answer by',
    question: 'By which day do they need your answer?',
    knows: 'offer',
    isSaid: ({ answerBy }) => answerBy !== null,
  },
];

/** In the order of an offer letter; empty when everything is said. */
export function openTerms(terms: OfferTerms): readonly OpenTerm[] {
  return asking
    .filter(({ isSaid }) => !isSaid(terms))
    .map(({ term, label, question, knows }) => ({ term, label, question, knows }));
}

/** A person on file who could tell. */
export interface CouldTell {
  readonly id: string;
  readonly name: string;
  readonly recruiter: boolean;
  /** Not to be written to, or declined. */
  readonly closed: boolean;
}

/** Who on file would know, given in the order of how well she knows them; null when nobody would. */
export function whoCouldTell(
  knows: OpenTerm['knows'],
  people: readonly CouldTell[],
): { readonly personId: string | null; readonly because: string } {
  const open = people.filter((one) => !one.closed);
  const inside = open.find((one) => !one.recruiter);
  if (knows === 'inside')
    return inside
      ? { personId: inside.id, because: `${inside.name} works there and knows how it is in truth.` }
      : { personId: null, because: 'Ask someone who does the work there; you know nobody there yet.' };
  const recruiter = open.find((one) => one.recruiter);
  return recruiter
    ? { personId: recruiter.id, because: `${recruiter.name} hires people there.` }
    : { personId: null, because: 'Ask whoever made you the offer.' };
}
