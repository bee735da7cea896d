/** Starting points after the first message: follow-up, answer, thanks, reporting back, staying in touch. Method: M4, M5, M8. */
import { composed, orBlank, organizationOf, type Situation, type StartingPoint, subjectOf } from './situation.ts';

interface Words {
  readonly label: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly thanks: string;
}

/** Three starting points for any kind but a first message. */
export function laterMessages(situation: Situation): readonly StartingPoint[] {
  return wordsFor(situation).map((words, i) => ({
    id: `${situation.kind}:${i + 1}`,
    label: words.label,
    subject: subjectOf(situation, words.subject),
    body: composed(situation, words.paragraphs, words.thanks),
  }));
}

function wordsFor(situation: Situation): readonly Words[] {
  const there = organizationOf(situation);
  const learned = situation.learned[0] ? sentence(situation.learned[0]) : '[one thing you learned from them].';
  const [one, two] = [situation.times[0] ?? '[a day and time]', situation.times[1] ?? '[another day and time]'];
  switch (situation.kind) {
    case 'follow-up':
      return [
        {
          label: 'One new reason',
          subject: `Re: Your work at ${there}`,
          paragraphs: [
            `I wrote to you a little while ago about your work at ${there}. Since then [one new thing you read or heard], and it made me more curious.`,
            'Would 20 minutes by phone suit you in the coming weeks? If this is not a good time, that is fine too.',
          ],
          thanks: 'Kind regards,',
        },
        {
          label: 'Short, and easy to say no to',
          subject: `Re: Your work at ${there}`,
          paragraphs: [
            `I would still like to hear how you came to your work at ${there}. Could we talk for 20 minutes, any day that suits you? If not, I understand, and I will leave it here.`,
          ],
          thanks: 'Kind regards,',
        },
        {
          label: 'Two times to choose from',
          subject: `Re: Your work at ${there}`,
          paragraphs: [
            `I wrote to you about your work at ${there}, and would still be glad to hear about it. Would ${one} or ${two} suit you for a 20-minute call? Any other time works too.`,
          ],
          thanks: 'Thank you,',
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
        },
        {
          label: 'Later is fine',
          subject: 'Re: A time to talk',
          paragraphs: ['Thank you for telling me, and later is fine. I will write again [when].'],
          thanks: 'All the best until then,',
        },
        {
          label: 'No is fine too',
          subject: 'Re: A time to talk',
          paragraphs: ['Thank you for answering; that is kind in itself. I wish you well with your work.'],
          thanks: 'All the best,',
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
        },
        {
          label: 'What you will do with it',
          subject: 'Thank you for our talk',
          paragraphs: [
            `Thank you for talking with me. This helped most: ${learned}`,
            'My next step is [one thing you will do].',
          ],
          thanks: 'Gratefully,',
        },
        {
          label: 'For a name they gave you',
          subject: 'Thank you',
          paragraphs: [
            `Thank you for your time, and for naming ${nameOf(situation)}. I will write there this week and let you know how it goes.`,
            `I also took this with me: ${learned}`,
          ],
          thanks: 'With thanks,',
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
        },
        {
          label: 'The person they named',
          subject: `Thank you for naming ${talked?.name ?? nameOf(situation)}`,
          paragraphs: [
            `You told me to write to ${talked?.name ?? nameOf(situation)}, and ${talked ? 'we have talked' : '[how it went]'}. What I learned there: [one thing].`,
            'None of that would have happened without you. Thank you.',
          ],
          thanks: 'With thanks,',
        },
        {
          label: 'Nothing yet, but not forgotten',
          subject: 'A word on your advice',
          paragraphs: [
            'I promised to tell you what became of your advice. I have begun with [what you did]; there is no result yet, and I wanted you to know that it was not lost on me.',
          ],
          thanks: 'With thanks,',
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
        },
        {
          label: 'Something they may like',
          subject: 'This made me think of you',
          paragraphs: ['I came upon [an article or event] and thought of what you told me. It may be of use to you.'],
          thanks: 'Warmly,',
        },
        {
          label: 'How it goes with their work',
          subject: 'How is it going?',
          paragraphs: [
            'You told me about [their project] when we talked. I still think of it, and would like to know how it goes.',
          ],
          thanks: 'Warmly,',
        },
      ];
    case 'introduction-request':
      return [
        {
          label: 'One person, easy to decline',
          subject: 'A question about an introduction',
          paragraphs: [
            `I saw that you may know [who you would like to talk with]. I would like to hear for 20 minutes how the work there is done, and nothing more.`,
            'Only if you are comfortable with it: would you pass on the lines below?',
            `"${orBlank(situation.seeker.about, 'one line about you')} [What you would like to hear from them, in one sentence.]"`,
          ],
          thanks: 'Thank you either way,',
        },
        {
          label: 'May I use your name',
          subject: 'May I use your name?',
          paragraphs: [
            'I would like to write to [who you would like to talk with] and ask for 20 minutes to hear about the work. May I say that we know each other? If you would rather not, that is fine.',
          ],
          thanks: 'Thank you either way,',
        },
        {
          label: 'Who would know',
          subject: 'Who would know?',
          paragraphs: [
            'I am trying to understand [the work or place], and thought you might know someone who sees it clearly. Only if a name comes to mind and you are comfortable with it: whom would you ask?',
          ],
          thanks: 'Thank you either way,',
        },
      ];
    case 'first':
      return [];
  }
}

function nameOf(situation: Situation): string {
  return situation.suggested[0]?.name ?? '[whom they named]';
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?"”]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
