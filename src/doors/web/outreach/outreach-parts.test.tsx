import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '#domain/outreach/check-message.ts';
import { aDesk } from './a-desk.ts';
import { AboutRecipient } from './about-recipient.tsx';
import { Cautions } from './cautions.tsx';
import { EarlierMessages } from './earlier-messages.tsx';
import { FindingsList } from './findings-list.tsx';
import { draftOf, letterFrom } from './letter.ts';
import { LetterPaper } from './letter-paper.tsx';
import { SentNote } from './sent-note.tsx';
import { StartingPoints } from './starting-points.tsx';

const nothing = () => {};
const desk = aDesk({});
const letter = { ...letterFrom(desk), body: 'Hi Priya,\n\nAre there any openings on your team?' };
const findings = checkMessage(draftOf(letter, desk));

describe('the writing desk', () => {
  test('an empty desk says that nothing passed yet, and what will stand there', () => {
    const html = renderToStaticMarkup(<EarlierMessages messages={[]} name="Priya" onRemove={nothing} />);
    expect(html).toContain('Nothing yet.');
  });

  test('beginnings are offered for the chosen channel only', () => {
    const html = renderToStaticMarkup(
      <StartingPoints points={desk.startingPoints} channel="phone" onChoose={nothing} />,
    );
    expect(html).toContain('A call');
    expect(html).not.toContain('Lee Park suggested you write');
  });

  test('the phrase is marked behind the text, and the text itself can be read by everyone', () => {
    const html = renderToStaticMarkup(
      <LetterPaper
        label="Your words"
        body={letter.body}
        onChange={nothing}
        findings={findings}
        field={{ current: null }}
        said="1 thing to look at below"
      />,
    );
    expect(html).toContain('data-mark="error"');
    expect(html).toContain('aria-hidden="true"');
    expect(html).toContain('1 thing to look at below');
    expect(html).toContain('<textarea');
  });

  test('a finding says its phrase, why, what to write instead, and lets her keep it', () => {
    const html = renderToStaticMarkup(
      <FindingsList
        findings={findings.filter((f) => f.rule === '02')}
        kept={[]}
        onShow={nothing}
        onKeep={nothing}
        onCheckAgain={nothing}
        hasWords
        blanks={0}
        state="here"
        onAgain={nothing}
      />,
    );
    expect(html).toContain('Worth changing');
    expect(html).toContain('openings');
    expect(html).toContain('Keep it');
  });

  test('a letter with nothing to change is told so, an empty page is told nothing', () => {
    const list = (hasWords: boolean, state: 'coming' | 'here' | 'missing' = 'here') =>
      renderToStaticMarkup(
        <FindingsList
          findings={[]}
          kept={[]}
          onShow={nothing}
          onKeep={nothing}
          onCheckAgain={nothing}
          hasWords={hasWords}
          blanks={0}
          state={state}
          onAgain={nothing}
        />,
      );
    expect(list(true)).toContain('Nothing to change.');
    expect(list(false)).toBe('');
    expect(list(true, 'coming')).toContain('The checks are on their way; write on.');
    expect(list(true, 'missing')).toContain('Try again');
  });

  test('what to mind stands before the letter, what had better wait first; nothing stands there on a good day', () => {
    const html = renderToStaticMarkup(
      <Cautions
        cautions={[
          { kind: 'someone-open', severity: 'stop', sentence: 'You wrote to Tom there.' },
          { kind: 'three-talked', severity: 'mind', sentence: 'You have talked with three people there.' },
          { kind: 'quiet-day', severity: 'mind', sentence: 'It is the weekend.' },
        ]}
      />,
    );
    expect(html.indexOf('You wrote to Tom there.')).toBeLessThan(html.indexOf('three people'));
    expect(html).toContain('Better not right now');
    expect(html).toContain('It is the weekend.');
    expect(renderToStaticMarkup(<Cautions cautions={[]} />)).toBe('');
  });

  test('her own answered words come first; how many replied is said from twenty on', () => {
    const point = { channel: 'email', subject: '', body: 'Hi', used: 0, replied: 0 } as const;
    const html = renderToStaticMarkup(
      <StartingPoints
        points={[
          { ...point, id: 'own:m1', label: 'Your own, to Tom', used: 25, replied: 12 },
          { ...point, id: 'first:cold:1', label: 'Why them', used: 19, replied: 18 },
          { ...point, id: 'first:cold:2', label: 'Your change', used: 20, replied: 3 },
          { ...point, id: 'first:cold:3', label: 'Short' },
          { ...point, id: 'first:cold:4', label: 'One more' },
        ]}
        channel="email"
        onChoose={nothing}
      />,
    );
    expect(html.indexOf('Your own, to Tom')).toBeLessThan(html.indexOf('Why them'));
    expect(html).toContain('12 of 25 replied');
    expect(html).toContain('3 of 20 replied');
    expect(html).not.toContain('18 of 19');
    expect(html).toContain('More beginnings (1)');
  });

  test('what was sent says what it began from', () => {
    const message = {
      id: 'm1',
      personId: 'p1',
      direction: 'out',
      channel: 'email',
      kind: 'first',
      subject: '',
      body: 'Hi Priya',
      status: 'sent',
      sentAt: '2026-11-16T15:00:00.000Z',
      sentOn: '2026-11-16',
      meaning: null,
      ignoredChecks: [],
      startingPoint: 'first:cold:3',
      startingChanged: true,
      version: 'Begun from “Short and plain”, in your own words.',
      about: null,
    } as const;
    const html = renderToStaticMarkup(
      <EarlierMessages messages={[{ ...message, ignoredChecks: [] }]} name="Priya" onRemove={nothing} />,
    );
    expect(html).toContain('A first message, by e-mail');
    expect(html).toContain('in your own words');
  });

  test('beside the letter stand who suggested them, whether the name may be used, and what she learned from them', () => {
    const html = renderToStaticMarkup(<AboutRecipient desk={aDesk({ learned: ['They plan with the drivers.'] })} />);
    expect(html).toContain('Lee Park suggested them, and you may say so.');
    expect(html).toContain('They plan with the drivers.');
  });

  test('after sending, the day of the follow-up stands there with its reason', () => {
    const html = renderToStaticMarkup(
      <SentNote
        letter={letter}
        name="Priya"
        followUp={{ on: '2026-12-02', because: '7 business days of silence: one follow-up is kind.' }}
        onUndo={nothing}
      />,
    );
    expect(html).toContain('2026-12-02');
    expect(html).toContain('one follow-up is kind');
    expect(html).toContain('Not sent after all');
  });
});
