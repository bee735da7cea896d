import { describe, expect, it } from 'vitest';
import type { FitAbout } from './axes.ts';
import { fitQuestionLabel, fitQuestions, type PersonThere } from './fit-questions.ts';
import { rollUp } from './roll-up.ts';
import { sayOverall, sayVoices } from './say-fit.ts';

const there = (name: string, more: Partial<PersonThere> = {}): PersonThere => ({
  id: name.toLowerCase(),
  name,
  decides: false,
  recruiter: false,
  fitsRole: 0,
  strength: 1,
  closed: false,
  ...more,
});
const heard = (axis: 'skill' | 'background' | 'chemistry' | 'culture', about: FitAbout = '') => ({
  id: `${axis}${about}`,
  axis,
  about,
  score: 4,
  quote: 'They ask first.',
  personId: 'priya',
  on: '2026-11-20',
});
const questions = (signals: ReturnType<typeof heard>[], people: readonly PersonThere[] = []) =>
  fitQuestions(rollUp(signals).axes, people);

describe('what is unknown becomes the next question', () => {
  it('asks one for every axis nobody has spoken of', () => {
    expect(questions([]).map(fitQuestionLabel)).toEqual([
      'Skill level',
      'Background',
      'Chemistry: the manager',
      'Culture',
    ]);
    expect(questions([heard('skill'), heard('culture')]).map((one) => one.axis)).toEqual(['background', 'chemistry']);
  });

  it('keeps asking about the manager while only the team was spoken of', () => {
    const rest = [heard('skill'), heard('background'), heard('culture')];
    expect(questions([...rest, heard('chemistry', 'team')]).map(fitQuestionLabel)).toEqual(['Chemistry: the manager']);
    expect(questions([...rest, heard('chemistry', 'manager')])).toEqual([]);
  });

  it('sends the question about the manager to someone who reports to one, not to the manager', () => {
    const people = [there('Samuel Eze', { decides: true, strength: 9 }), there('Idris Bell')];
    const manager = questions([], people).find((one) => one.about === 'manager');
    expect(manager).toMatchObject({ personId: 'idris bell', questionId: 'people:supervisor' });
    expect(manager?.askBecause).toContain('Idris reports to someone there');
  });

  it('asks neither recruiters nor those who are not to be written to, and says so when nobody is left', () => {
    const people = [there('Rosa Marsh', { recruiter: true }), there('Idris Bell', { closed: true })];
    for (const one of questions([], people)) {
      expect(one.personId).toBeNull();
      expect(one.askBecause).toMatch(/^Nobody on file there .* Ask your next conversation who does\.$/);
    }
  });
});

describe('fit in words', () => {
  it('counts voices and says the range', () => {
    expect(sayVoices({ voices: 0, low: null, high: null })).toBe('nobody has spoken of it yet');
    expect(sayVoices({ voices: 1, low: 4, high: 4 })).toBe('one voice, rather for');
    expect(sayVoices({ voices: 3, low: 2, high: 5 })).toBe('3 voices, from rather against to clearly for');
  });

  it('never speaks of the whole before three axes are known', () => {
    expect(sayOverall(rollUp([]))).toBe('Nobody has told you yet how you would fit here.');
    expect(sayOverall(rollUp([heard('skill'), heard('culture')]))).toBe(
      'Too early to speak of the whole: nothing is known of background and chemistry.',
    );
    expect(sayOverall(rollUp([heard('skill'), heard('culture'), heard('chemistry')]))).toBe(
      'Taken together “rather for”, with background still unknown.',
    );
  });
});
