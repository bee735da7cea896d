import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ActCard } from './act-card.tsx';
import { initialsOf, shadeOf } from './avatar.tsx';
import { PersonLine, sayWork } from './person-line.tsx';
import { RelativeDay } from './relative-day.tsx';
import { Timeline } from './timeline.tsx';

test('initials come from the first and the last name, in any alphabet', () => {
  expect(initialsOf('Priya Raman')).toBe('PR');
  expect(initialsOf('łukasz van der żuk')).toBe('ŁŻ');
  expect(initialsOf('Madonna')).toBe('M');
  expect(initialsOf('李 小龙')).toBe('李小');
  expect(initialsOf('123 !')).toBe('');
});

test('the same name always has the same color', () => {
  expect(shadeOf('Priya Raman')).toBe(shadeOf('Priya Raman'));
  expect(new Set(['Priya', 'Tom', 'Ngozi', 'Bram', 'Elena', 'Aiko', 'Idris'].map(shadeOf)).size).toBeGreaterThan(2);
});

test("a person's work is said with what is known of it", () => {
  expect(sayWork('Planner', 'Harbor Transit')).toBe('Planner at Harbor Transit');
  expect(sayWork(undefined, 'Harbor Transit')).toBe('Harbor Transit');
  expect(sayWork('Planner', '')).toBe('Planner');
  expect(renderToStaticMarkup(<PersonLine name="Tom" />)).not.toContain('person-work');
});

test('a day is said as people do, with the exact one for eyes and ears', () => {
  const html = renderToStaticMarkup(<RelativeDay day="2026-11-25" today="2026-11-22" capital />);
  expect(html).toContain('dateTime="2026-11-25"');
  expect(html).toContain('title="Wednesday, November 25, 2026"');
  expect(html).toContain('Wednesday, in 3 days');
});

test('an act has its reason; the amber line only when something is due', () => {
  const card = (due?: string) =>
    renderToStaticMarkup(
      <ActCard title="Thank Priya" because="You talked on Friday." act={null} {...(due ? { due } : {})} />,
    );
  expect(card()).toContain('You talked on Friday.');
  expect(card()).not.toContain('act-card-due');
  expect(card('Due today')).toContain('act-card-due');
});

test('what happened is a list a screen reader can walk', () => {
  const html = renderToStaticMarkup(
    <Timeline
      label="With Priya"
      today="2026-11-22"
      entries={[
        { id: 'a', icon: 'coffee', title: 'You talked', day: '2026-11-20' },
        { id: 'b', icon: 'send', title: 'You wrote' },
      ]}
    />,
  );
  expect(html.match(/<li/g)).toHaveLength(2);
  expect(html).toContain('aria-label="With Priya"');
});
