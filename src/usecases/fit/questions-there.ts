/** What to ask next about fit at a place, with the person there who could tell. Method: M7. */
import type { OutputOf } from '#contract/contract.ts';
import { fitQuestionLabel, fitQuestions, type PersonThere } from '#domain/fit/fit-questions.ts';
import type { AxisFit } from '#domain/fit/roll-up.ts';
import { hiresOrSupervises } from '#domain/roles/hires-or-supervises.ts';
import type { KnownThere } from '../organizations/people-there.ts';

export type FitQuestion = OutputOf<'getFit'>['questions'][number];

export function personThere(known: KnownThere): PersonThere {
  return {
    id: known.id,
    name: known.name,
    decides: hiresOrSupervises(known.title),
    recruiter: known.recruiter,
    fitsRole: known.fitsRole?.fit ?? 0,
    strength: known.tie.strength,
    closed: known.doNotContact || known.standing === 'declined' || known.standing === 'closed',
  };
}

export function questionsThere(axes: readonly AxisFit[], known: readonly KnownThere[]): FitQuestion[] {
  return fitQuestions(axes, known.map(personThere)).map((one) => ({
    axis: one.axis,
    about: one.about,
    label: fitQuestionLabel(one),
    questionId: one.questionId,
    question: one.question,
    because: one.because,
    ask: namedAmong(known, one.personId),
    askBecause: one.askBecause,
  }));
}

export function namedAmong(known: readonly KnownThere[], id: string | null): FitQuestion['ask'] {
  const person = known.find((one) => one.id === id);
  if (!person) return null;
  const { name, title, organization } = person;
  return { id: person.id, name, title, organization };
}
