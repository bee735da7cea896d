/** Starting points after the first message: follow-up, answer, thanks, reporting back, staying in touch. Method: M4, M5, M8. */
import { wordCount } from './message-text.ts';
import {
  composed,
  fitting,
  greetingLine,
  orBlank,
  organizationOf,
  type Situation,
  type StartingPoint,
  subjectOf,
} from './situation.ts';

interface Words {
  readonly label: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly thanks: string;
  /** All of it in few words, for a note. */
  readonly short: string;
}

/** Three starting points for any kind but a first message; a word back begins with the news once there is some. */
export function laterMessages(situation: Situation): readonly StartingPoint[] {
  const news = situation.kind === 'report-back' && situation.news ? [newsWords(situation, situation.news)] : [];
  return [...news, ...wordsFor(situation)].map((words, i) => ({
    id: i < news.length ? 'report-back:news' : `${situation.kind}:${i + 1 - news.length}`,
    label: words.label,
    subject: subjectOf(situation, words.subject),
    body:
      situation.channel === 'linkedin-note'
        ? note(situation, words)
        : composed(situation, words.paragraphs, words.thanks),
  }));
}

function note(situation: Situation, words: Words): string {
  const hi = greetingLine(situation);
  const name = orBlank(situation.seeker.name, 'your name');
  return fitting(situation, [
    [hi, ...words.paragraphs, words.thanks, name].join(' '),
    [hi, words.short, words.thanks, name].join(' '),
    [hi, words.short, name].join(' '),
  ]);
}

function wordsFor(situation: Situation): readonly Words[] {
  const there = organizationOf(situation);
  const learned = learnedOf(situation);
  const mayName = situation.introducer?.mayUseName === 'yes' ? situation.introducer.name : '';
  const named =
    mayName === ''
      ? 'I wrote to you a little while ago'
      : `I wrote to you a little while ago because ${mayName} suggested it`;
  const target = targetOf(situation);
  const place = orBlank(situation.introduceTo?.organization ?? '', 'an organization where they know someone');
  const [one, two] = [situation.times[0] ?? '[a day and time]', situation.times[1] ?? '[another day and time]'];
  switch (situation.kind) {
    case 'follow-up':
      return [
        {
          label: 'One new reason',
          subject: `Re: Your work at ${there}`,
          paragraphs: [
            `${named}. Since then [one new thing you read or heard], and it made me more curious about your work at ${there}.`,
            'Would 20 minutes by phone suit you in the coming weeks? If this is not a good time, that is fine too.',
          ],
          thanks: 'Kind regards,',
          short: `Since I wrote, [one new thing you read or heard]. Would 20 minutes by phone suit you? If not, that is fine.`,
        },
        {
          label: 'Short, and easy to say no to',
          subject: `Re: Your work at ${there}`,
          paragraphs: [
            `I would still like to hear how you came to your work at ${there}. Could we talk for 20 minutes, any day that suits you? If not, I understand, and I will leave it here.`,
          ],
          thanks: 'Kind regards,',
          short:
            'I would still like to hear how you came to your work. Could we talk for 20 minutes? If not, I understand.',
        },
        {
          label: 'Two times to choose from',
          subject: `Re: Your work at ${there}`,
          paragraphs: [
            `I wrote to you about your work at ${there}, and would still be glad to hear about it. Would ${one} or ${two} suit you for a 20-minute call? Any other time works too.`,
          ],
          thanks: 'Thank you,',
          short: `I would still like to hear about your work. Would ${one} or ${two} suit you for a 20-minute call?`,
        },
      ];
    case 'answer':
      return [
        {
          label: 'Yes: two times',
          subject: 'Re: A time to talk',
          paragraphs: [
            'Thank you, I am glad.',
            `Would ${one} or ${two} suit you? Any other time works too. I will call you, or we can use whatever you like best, and I will keep it to 20 minutes.`,
          ],
          thanks: 'Looking forward to it,',
          short: `Thank you, I am glad. Would ${one} or ${two} suit you?`,
        },
        {
          label: 'Later is fine',
          subject: 'Re: A time to talk',
          paragraphs: ['Thank you for telling me, and later is fine. I will write again [when].'],
          thanks: 'All the best until then,',
          short: 'Thank you for telling me, and later is fine. I will write again [when].',
        },
        {
          label: 'No is fine too',
          subject: 'Re: A time to talk',
          paragraphs: ['Thank you for answering; that is kind in itself. I wish you well with your work.'],
          thanks: 'All the best,',
          short: 'Thank you for answering; that is kind in itself.',
        },
      ];
    case 'thank-you':
      return [
        {
          label: 'One thing that stayed',
          subject: 'Thank you',
          paragraphs: [
            'Thank you for the time you gave me. One thing I wrote down and keep thinking about:',
            learned,
            'I am going to [one thing you will do], and will tell you what comes of it.',
          ],
          thanks: 'With thanks,',
          short:
            'Thank you for your time. What you said about [one thing you learned from them] stayed with me. I will [one thing you will do].',
        },
        {
          label: 'What you will do with it',
          subject: 'Thank you for our talk',
          paragraphs: [
            `Thank you for talking with me. This helped most: ${learned}`,
            'My next step is [one thing you will do].',
          ],
          thanks: 'Gratefully,',
          short:
            'Thank you for our talk. You told me [one thing you learned from them]. My next step is [one thing you will do].',
        },
        {
          label: 'For a name they gave you',
          subject: 'Thank you',
          paragraphs: [
            `Thank you for your time, and for naming ${nameOf(situation)}. I will write there this week and let you know how it goes.`,
            `I also took this with me: ${learned}`,
          ],
          thanks: 'With thanks,',
          short: `Thank you for naming ${nameOf(situation)}. What you told me stayed with me, and I will write there this week.`,
        },
      ];
    case 'report-back': {
      const talked = situation.suggested.find((person) => person.talked);
      return [
        {
          label: 'What came of their advice',
          subject: 'What came of your advice',
          paragraphs: [
            'When we talked, you suggested that I [what they suggested]. I did, and [what came of it].',
            'Thank you; it made a difference.',
          ],
          thanks: 'With thanks,',
          short: 'You suggested that I [what they suggested]. I did, and [what came of it]. Thank you.',
        },
        {
          label: 'The person they named',
          subject: `Thank you for naming ${talked?.name ?? nameOf(situation)}`,
          paragraphs: [
            `You told me to write to ${talked?.name ?? nameOf(situation)}, and ${talked ? 'we have talked' : '[how it went]'}. What I learned there: [one thing].`,
            'None of that would have happened without you. Thank you.',
          ],
          thanks: 'With thanks,',
          short: `You named ${talked?.name ?? nameOf(situation)}, and ${talked ? 'we have talked' : '[how it went]'}. Thank you.`,
        },
        {
          label: 'Nothing yet, but not forgotten',
          subject: 'A word on your advice',
          paragraphs: [
            'I promised to tell you what became of your advice. I have begun with [what you did]; there is no result yet, and I wanted you to know that it was not lost on me.',
          ],
          thanks: 'With thanks,',
          short: 'On your advice I have begun with [what you did]; there is no result yet. Thank you.',
        },
      ];
    }
    case 'check-in':
      return [
        {
          label: 'A small piece of news',
          subject: 'A small piece of news',
          paragraphs: [
            'Since we talked, [one thing that moved]. I thought you might like to know, as you had a part in it.',
            'I hope [something of theirs you talked about] goes well. There is no need to answer.',
          ],
          thanks: 'Warmly,',
          short: 'Since we talked, [one thing that moved]. You had a part in it. There is no need to answer.',
        },
        {
          label: 'Something they may like',
          subject: 'This made me think of you',
          paragraphs: ['I came upon [an article or event] and thought of what you told me. You may like it.'],
          thanks: 'Warmly,',
          short: 'I came upon [an article or event] and thought of what you told me.',
        },
        {
          label: 'How it goes with their work',
          subject: 'How is it going?',
          paragraphs: [
            'You told me about [their project] when we talked. I still think of it, and would like to know how it goes.',
          ],
          thanks: 'Warmly,',
          short: 'You told me about [their project], and I would like to know how it goes.',
        },
      ];
    case 'introduction-request': {
      const lines = `"${orBlank(situation.seeker.about, 'one line about you')} [What you would like to hear from them, in one sentence.]"`;
      return [
        {
          label: 'One person, easy to decline',
          subject: 'A question about an introduction',
          paragraphs: [
            `I believe you may know ${target}. I would like to hear for 20 minutes how the work there is done, and nothing more.`,
            'Only if you are comfortable with it: would you pass on the lines below?',
            lines,
          ],
          thanks: 'Thank you either way,',
          short: `Only if you are comfortable with it: would you introduce me to ${target}?`,
        },
        {
          label: 'May I use your name',
          subject: 'May I use your name?',
          paragraphs: [
            `I would like to write to ${target} and ask for 20 minutes to hear about the work. May I say that we know each other? If you would rather not, that is fine.`,
          ],
          thanks: 'Thank you either way,',
          short: `May I use your name when I write to ${target}? If you would rather not, that is fine.`,
        },
        {
          label: 'Someone at one place',
          subject: 'A question about an introduction',
          paragraphs: [
            `I am trying to understand what the work at ${place} is like, and thought you might know someone there. Only if a name comes to mind and you are comfortable with it: would you pass on the lines below?`,
            lines,
          ],
          thanks: 'Thank you either way,',
          short: `I wonder what the work at ${place} is like. Only if you are comfortable with it: whom there would you ask?`,
        },
      ];
    }
    case 'first':
      return [];
  }
}

/** How it ended, told to one who had a part in it. Method: M11. */
function newsWords(situation: Situation, { title, organization }: NonNullable<Situation['news']>): Words {
  const work = title.trim() !== '' && wordCount(title) <= 8 ? ` to ${title.trim()}` : '';
  const there =
    organization.trim() === '' ? '' : work === '' ? ` to ${organization.trim()}` : ` at ${organization.trim()}`;
  const what = work + there === '' ? '' : `${work}${there}`;
  const talked = situation.suggested.find((person) => person.talked);
  const part = talked
    ? `You had a part in it: you told me to write to ${talked.name}, we talked, and one person led to the next.`
    : `You had a part in it. When we talked, you told me this, and it stayed with me: ${learnedOf(situation)}`;
  return {
    label: 'The news, and thank you',
    subject: 'News, and thank you',
    paragraphs: [
      `I wanted you to hear it from me: I have said yes${what}.`,
      part,
      'Thank you. I have not forgotten it.',
    ],
    thanks: 'With thanks,',
    short: `I wanted you to hear it from me: I have said yes${what}. You had a part in it. Thank you.`,
  };
}

function nameOf(situation: Situation): string {
  return situation.suggested[0]?.name ?? '[whom they named]';
}

/** What she wrote down last, when it is short enough to say in a letter (30 words); else a blank. */
function learnedOf(situation: Situation): string {
  const [newest] = situation.learned;
  return newest && wordCount(newest) <= 30 ? sentence(newest) : '[one thing you learned from them].';
}

function targetOf({ introduceTo }: Situation): string {
  if (!introduceTo || introduceTo.name.trim() === '') return '[who you would like to talk with]';
  return introduceTo.organization.trim() === ''
    ? introduceTo.name
    : `${introduceTo.name} at ${introduceTo.organization}`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?"”]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
