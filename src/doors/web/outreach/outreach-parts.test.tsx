import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '#domain/outreach/check-message.ts';
import { aDesk } from './a-desk.ts';
import { AboutRecipient } from './about-recipient.tsx';
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
      />,
    );
    expect(html).toContain('Worth changing');
    expect(html).toContain('openings');
    expect(html).toContain('Keep it');
  });

  test('a letter with nothing to change is told so, an empty page is told nothing', () => {
    const list = (hasWords: boolean) =>
      renderToStaticMarkup(
        <FindingsList
          findings={[]}
          kept={[]}
          onShow={nothing}
          onKeep={nothing}
          onCheckAgain={nothing}
          hasWords={hasWords}
          blanks={0}
        />,
      );
    expect(list(true)).toContain('Nothing to change.');
    expect(list(false)).toBe('');
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
