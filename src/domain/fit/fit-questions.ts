/** What is not known about fit becomes the next question, with whom to ask there. Method: M7, M5; evidence 2.3. */
import { compareText } from '../compare-text.ts';
import { type Question, questionBank } from '../conversations/question-bank.ts';
import { type Axis, axisLabel, type FitAbout } from './axes.ts';
import type { AxisFit } from './roll-up.ts';

/** Someone on file at the organization. */
export interface PersonThere {
  readonly id: string;
  readonly name: string;
  /** Hires or supervises there. */
  readonly decides: boolean;
  readonly recruiter: boolean;
  /** How well the title fits the role considered, 0 to 1. */
  readonly fitsRole: number;
  /** How strong the tie is; more is stronger. */
  readonly strength: number;
  /** Not to be written to, or declined. */
  readonly closed: boolean;
}

export interface FitQuestion {
  readonly axis: Axis;
  readonly about: FitAbout;
  /** Id in the bank of questions. */
  readonly questionId: string;
  readonly question: string;
  readonly because: string;
  /** Whom to ask; null when nobody on file would know. */
  readonly personId: string | null;
  readonly askBecause: string;
}

interface Asking {
  readonly axis: Axis;
  readonly about: FitAbout;
  readonly questionId: string;
  readonly because: string;
  /** Who would know, in words. */
  readonly knows: string;
  readonly isOne: (person: PersonThere) => boolean;
}

const asking: readonly Asking[] = [
  {
    axis: 'skill',
    about: '',
    questionId: 'entry:good',
    because: 'Nobody has said yet what one must be able to do there.',
    knows: 'does or supervises this work there',
    isOne: (person) => person.fitsRole >= 0.5 || person.decides,
  },
  {
    axis: 'background',
    about: '',
    questionId: 'entry:underrated',
    because: 'Nobody has said yet what your past would count for there.',
    knows: 'knows whom they take on there',
    isOne: (person) => person.decides || person.fitsRole >= 0.5,
  },
  {
    axis: 'chemistry',
    about: 'manager',
    questionId: 'people:supervisor',
    because:
      'The manager one reports to matters to being content at work about as much as the whole organization, and nobody has spoken of that yet.',
    knows: 'has reported to a manager there',
    isOne: (person) => !person.decides,
  },
  {
    axis: 'chemistry',
    about: 'team',
    questionId: 'people:rely',
    because: 'Nobody has told you yet what the people side by side there are to each other.',
    knows: 'works side by side with the others there',
    isOne: (person) => !person.decides,
  },
  {
    axis: 'culture',
    about: '',
    questionId: 'culture:mistake',
    because: 'Nobody has told you yet how they treat each other there.',
    knows: 'has lived through a bad week there',
    isOne: () => true,
  },
];

/**
 * One question for every axis without a voice, and for chemistry the manager before the team; the manager stays a question while only
 * the team was spoken of. In the order of the axes. Recruiters are not asked: they know the way in, not the work.
 */
export function fitQuestions(axes: readonly AxisFit[], people: readonly PersonThere[]): readonly FitQuestion[] {
  return axes.flatMap(({ axis, signals }) => {
    const spoken = new Set(signals.map((one) => one.about));
    const open = asking.filter((one) => one.axis === axis && isOpen(one, spoken));
    return open.slice(0, 1).map((one) => withPerson(one, people));
  });
}

function isOpen({ about }: Asking, spoken: ReadonlySet<FitAbout>): boolean {
  if (spoken.size === 0) return true;
  return about === 'manager' && !spoken.has('manager');
}

function withPerson({ axis, about, questionId, because, knows, isOne }: Asking, people: readonly PersonThere[]) {
  const person = people
    .filter((one) => !one.closed && !one.recruiter && isOne(one))
    .sort((a, b) => b.strength - a.strength || b.fitsRole - a.fitsRole || compareText(a.name, b.name))[0];
  const { question } = inBank(questionId);
  return {
    axis,
    about,
    questionId,
    question,
    because,
    personId: person?.id ?? null,
    askBecause: person
      ? `${person.name.split(' ')[0] ?? person.name} ${couldBe(axis, about)}.`
      : `Nobody on file there ${knows}. Ask your next conversation who does.`,
  };
}

function couldBe(axis: Axis, about: FitAbout): string {
  if (axis === 'skill') return 'knows what the work asks for';
  if (axis === 'background') return 'would know whom they take on';
  if (about === 'manager') return 'reports to someone there, by the title, and can say what that is like';
  return about === 'team' ? 'works side by side with the others' : 'sees every day how they treat each other';
}

function inBank(id: string): Question {
  const found = questionBank.find((one) => one.id === id);
  if (!found) throw new Error(`The bank has no question ${id}.`);
  return found;
}

/** `Chemistry: the manager`. */
export function fitQuestionLabel({ axis, about }: Pick<FitQuestion, 'axis' | 'about'>): string {
  return about === '' ? axisLabel(axis) : `${axisLabel(axis)}: the ${about}`;
}
