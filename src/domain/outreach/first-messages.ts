/** Three honest ways to begin a first message, for each thing that can open the door. Method: M4. */
import {
  aboutLine,
  composed,
  fitting,
  greetingLine,
  type Opening,
  orBlank,
  organizationOf,
  type Situation,
  type StartingPoint,
  subjectOf,
} from './situation.ts';

interface Words {
  readonly label: string;
  readonly subject: string;
  readonly open: string;
  readonly ask: string;
  /** The opening in few words, for a note. */
  readonly short: string;
}

/** What the facts allow, warmest first. Always at least `their-work`, and `cold` for strangers, with blanks where facts are missing. */
export function openingsFor(situation: Situation): readonly Opening[] {
  const referred = situation.introducer !== null && situation.introducer.mayUseName !== 'no';
  return [
    ...(referred ? (['referred'] as const) : []),
    ...(situation.acquainted === null ? [] : (['known'] as const)),
    ...(situation.shared.length > 0 ? (['shared'] as const) : []),
    'their-work',
    ...(situation.acquainted === null ? (['cold'] as const) : []),
  ];
}

/** The three starting points for one opening. */
export function firstMessages(situation: Situation, opening: Opening): readonly StartingPoint[] {
  return wordsFor(situation, opening).map((words, i) => ({
    id: `first:${opening}:${i + 1}`,
    label: words.label,
    subject: subjectOf(situation, words.subject),
    body:
      situation.channel === 'linkedin-note'
        ? note(situation, words)
        : composed(situation, [words.open, `${aboutLine(situation)} ${words.ask}`], 'Thank you,'),
  }));
}

/** As much as fits: her own line is the first to go, then the thanks, then the longer way to ask. */
function note(situation: Situation, words: Words): string {
  const hi = greetingLine(situation);
  const ask = 'Could we talk for 20 minutes by phone, any day? I would love to hear how you came to your work.';
  const name = orBlank(situation.seeker.name, 'your name');
  return fitting(
    situation,
    [
      [hi, words.short, aboutLine(situation), ask, 'Thank you,', name],
      [hi, words.short, ask, 'Thank you,', name],
      [hi, words.short, 'Could I hear about your work in a 20-minute call, any day?', name],
      [hi, words.short, 'May I call you for 20 minutes to hear about your work?', name],
    ].map((parts) => parts.join(' ')),
  );
}

function wordsFor(situation: Situation, opening: Opening): readonly [Words, Words, Words] {
  const there = organizationOf(situation);
  switch (opening) {
    case 'referred': {
      const introducer = situation.introducer;
      const name =
        introducer?.mayUseName === 'yes'
          ? introducer.name
          : `[${introducer?.name ?? 'who suggested them'}, once they agree to be named]`;
      return [
        {
          label: `${introducer?.name ?? 'Someone'} suggested you write`,
          subject: `${name} suggested I write`,
          open: `${name} suggested I write to you. I am trying to understand what the work at ${there} is like for the people who do it.`,
          ask: 'Would you have 20 minutes for a call in the next two weeks? I would like to hear how you came to it and what your days look like.',
          short: `${name} suggested I write to you.`,
        },
        {
          label: 'Their name, then your question',
          subject: 'Your path, and a question',
          open: `Your name comes to me from ${name}, who suggested that I write. What I cannot learn from the outside is what your work at ${there} is like.`,
          ask: 'Could we talk for 20 minutes some day soon, by phone or over a coffee near you? I am curious what drew you there and what surprised you.',
          short: `${name} gave me your name.`,
        },
        {
          label: 'Short and plain',
          subject: `20 minutes about ${there}?`,
          open: `${name} gave me your name, and I am glad of it, for I would like to understand the work at ${there} from the inside.`,
          ask: 'May I ask for 20 minutes of your time, on a day that suits you? I will come with a few questions about your work and keep to the time.',
          short: `${name} suggested that we talk.`,
        },
      ];
    }
    case 'known': {
      const { since, short } = acquaintance(situation);
      return [
        {
          label: 'It has been a while',
          subject: 'It has been a while',
          open: `${since} I am trying to understand what the work at ${there} is like for the people who do it.`,
          ask: 'Would you have 20 minutes for a call in the next two weeks? I would love to hear how you came to it and what your days look like now.',
          short,
        },
        {
          label: 'Something you remember of them',
          subject: 'A question about your work',
          open: `We know each other, and I still remember [what you remember of them]. What I cannot learn from the outside is what a normal week at ${there} looks like.`,
          ask: 'Could we talk for 20 minutes, by phone or over a coffee near you? Any day works for me.',
          short: 'We know each other, and I still remember [what you remember of them].',
        },
        {
          label: 'Short and plain',
          subject: `20 minutes about ${there}?`,
          open: `${short} I never asked you what your work at ${there} is like, and I would like to.`,
          ask: 'May I ask for 20 minutes of your time, on a day that suits you? I will come with a few questions and keep to the time.',
          short: `${short} I never asked about your work.`,
        },
      ];
    }
    case 'shared': {
      const shared = situation.shared[0];
      const place = shared?.name ?? '[what you share]';
      const was =
        shared?.kind === 'school'
          ? `We both went to ${place}`
          : shared?.kind === 'group'
            ? `We both belong to ${place}`
            : `We both worked at ${place}`;
      return [
        {
          label: `You share ${place}`,
          subject: `From ${place} to ${there}`,
          open: `${was}, and I noticed that your path went on to ${there}.`,
          ask: 'Would you have 20 minutes for a call in the next two weeks? I would love to hear how that step felt and what your work is like now.',
          short: `${was}.`,
        },
        {
          label: 'The shared place, then what you wonder',
          subject: `A question from ${place}`,
          open: `${was}, though perhaps not at the same time. What I cannot learn from the outside is what a normal week at ${there} looks like.`,
          ask: 'Could we talk for 20 minutes, by phone or wherever suits you? Any day works for me.',
          short: `${was}, and I wonder what your work is like now.`,
        },
        {
          label: 'Curious about their change',
          subject: 'Your path, and a question',
          open: `${was}. I have been wondering where people from there find work they like, and your way to ${there} caught my eye.`,
          ask: 'May I ask for 20 minutes of your time some day soon, to hear what you found there and what you would do again?',
          short: `${was}, and your way to ${there} caught my eye.`,
        },
      ];
    }
    case 'their-work': {
      const work = orBlank(situation.theirWork, 'your talk, article or project you know');
      const Work = work.charAt(0).toUpperCase() + work.slice(1);
      return [
        {
          label: 'Something of theirs that stayed with you',
          subject: 'What I took from your work',
          open: `I came upon ${work}, and one thing has stayed with me: [what stayed with you].`,
          ask: 'Would you have 20 minutes for a call in the next two weeks? I would love to hear how you came to see it that way.',
          short: `${Work} is why I write: [what stayed with you].`,
        },
        {
          label: 'A question it left you with',
          subject: 'A question about your work',
          open: `${Work} left me with a question I cannot answer from the outside: [your question].`,
          ask: `Could we talk about it for 20 minutes, by phone or wherever suits you? I would also like to hear what the work at ${there} is like.`,
          short: `${Work} left me asking [your question].`,
        },
        {
          label: 'What it changed for you',
          subject: `Your work at ${there}`,
          open: `Since I found ${work}, I have looked at [what you see differently] with other eyes. Thank you for that.`,
          ask: 'May I ask for 20 minutes of your time some day soon, to hear how you do this work and why?',
          short: `${Work} made me see [what you see differently] anew.`,
        },
      ];
    }
    case 'cold': {
      const reason = '[why you picked them: your path, a talk of yours, a place you share]';
      return [
        {
          label: 'Why them, in one line',
          subject: `Your work at ${there}`,
          open: `I am trying to understand what the work at ${there} is like for the people who do it, and I thought of you because of ${reason}.`,
          ask: 'Would you have 20 minutes for a call in the next two weeks? I would like to hear how you came to it.',
          short: `I am writing because of ${reason}.`,
        },
        {
          label: 'Your change, and theirs',
          subject: 'How you came to your work',
          open: `You are one of the few people whose way into this work I could follow, and what caught me was ${reason}.`,
          ask: 'Could we talk for 20 minutes, by phone or wherever suits you? I am curious what you found and what you would do again.',
          short: `What caught me was ${reason}.`,
        },
        {
          label: 'Short and plain',
          subject: `20 minutes about ${there}?`,
          open: `What one can read about ${there} goes only so far. I am asking you because of ${reason}.`,
          ask: 'May I ask for 20 minutes of your time, on a day that suits you? I will come with a few questions and keep to the time.',
          short: `I am asking you because of ${reason}.`,
        },
      ];
    }
  }
}

/** How they know each other, said with no more warmth than the facts have. */
function acquaintance({ acquainted }: Situation): { readonly since: string; readonly short: string } {
  const year = acquainted?.connectedSince ?? '';
  if (acquainted?.wrote === 'long-ago') {
    const said = 'It has been a while since we wrote.';
    return { since: `${said} I hope you are well.`, short: said };
  }
  if (acquainted?.wrote === 'lately') {
    const said = 'We wrote not long ago, and one thing I did not ask.';
    return { since: said, short: said };
  }
  if (year === '')
    return { since: 'We know each other a little. I hope you are well.', short: 'We know each other a little.' };
  const said = `We have been connected on LinkedIn since ${year}`;
  return { since: `${said}, and I have hardly been in touch.`, short: `${said}.` };
}
