/** Good questions, in our own words, by theme. Method: M5; evidence 1.3. */
import type { Theme } from '../learning/insight-themes.ts';

export interface Question {
  /** Stays the same when the words change: `path:turn`. */
  readonly id: string;
  readonly theme: Theme;
  readonly question: string;
}

function asked(theme: Theme, entries: Readonly<Record<string, string>>): readonly Question[] {
  return Object.entries(entries).map(([key, question]) => ({ id: `${theme}:${key}`, theme, question }));
}

/** The best of each theme comes first. */
export const questionBank: readonly Question[] = [
  ...asked('path', {
    how: 'How did you come to this work?',
    turn: 'Which turn on the way mattered most?',
    again: 'What would you do differently if you began again?',
    why: 'What keeps you in it?',
  }),
  ...asked('day', {
    week: 'What did last week look like for you?',
    hours: 'What takes more of your hours than people think?',
    hidden: 'What part of it would nobody guess from the outside?',
  }),
  ...asked('work', {
    desk: 'Which problem is on your desk right now?',
    well: 'How do you know that a week went well?',
    tools: 'What do you need to be good at, day in and day out?',
    proud: 'Which piece of work here are you glad to have done?',
  }),
  ...asked('people', {
    rely: 'Whom do you rely on most, and for what?',
    decide: 'How do decisions get made here?',
    leave: 'When people leave, what do they say?',
    supervisor: 'What is it like to work for the person you report to?',
  }),
  ...asked('culture', {
    praise: 'What gets praised here?',
    mistake: 'What happens after someone makes a mistake?',
    disagree: 'How do people disagree here?',
    month: 'What surprised you in your first month?',
  }),
  ...asked('entry', {
    good: 'What did the last person who did well here bring with them?',
    underrated: 'Which background is worth more here than people think?',
    first: 'What would you learn first, coming from where I am?',
  }),
  ...asked('trends', {
    changing: 'What is changing in your field?',
    gains: 'Who gains from that, and who loses?',
    worry: 'What worries you about the next few years?',
  }),
  ...asked('advice', {
    place: 'Given what I told you, what would you do next in my place?',
    missing: 'What am I not seeing?',
    realistic: 'Does my plan sound realistic to you?',
  }),
  ...asked('fit', {
    struggle: 'Where would someone with my background struggle?',
    team: 'Which kind of team would suit someone like me?',
    strength: 'Which of the things I told you would count most here?',
  }),
  ...asked('resources', {
    read: 'What should I read, join or go and see?',
    watch: 'Whose thinking on this do you follow?',
    event: 'Where do people in this work come together?',
  }),
  ...asked('closing', {
    'who-else': 'Who else sees this clearly, whom you would suggest I speak with?',
    name: 'May I use your name when I write to them?',
    help: 'Is there something I can do for you?',
    report: 'May I tell you in two weeks what came of it?',
  }),
];

/** The last question of every conversation. */
export const whoElseQuestion = 'Who else sees this clearly, whom you would suggest I speak with?';
/** What not to forget before saying goodbye, in order. */
export const closingLines: readonly string[] = [
  'Thank you, and one thing that helped.',
  'What I will do next because of this.',
  whoElseQuestion,
  'May I use your name when I write to them?',
  'May I tell you in two weeks what came of it?',
];
