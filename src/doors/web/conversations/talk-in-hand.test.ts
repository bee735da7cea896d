import { describe, expect, test } from 'vitest';
import { afterAnswer, beginTalk, withNotes } from './talk-in-hand.ts';
import { parseTalk, type TalkOnDevice } from './talk-on-device.ts';
import { moved } from './use-preparation.ts';

const ten = Date.parse('2026-11-24T15:00:00.000Z');
const onDevice: TalkOnDevice = {
  notes: 'She drove a bus',
  base: 'She drove',
  sent: 'She drove',
  under: ['path:how'],
  done: ['thanks'],
  began: ten,
  turn: 7,
};

describe('a talk in hand', () => {
  test('with nothing on this device it begins with what the program holds', () => {
    expect(beginTalk(null, 'She drove', ten).talk).toMatchObject({ notes: 'She drove', began: ten, done: [] });
  });

  test('what this device holds goes on when the program has not heard of it', () => {
    const { talk, areBoth } = beginTalk(onDevice, 'She drove', ten + 1000);
    expect(talk).toMatchObject({ notes: 'She drove a bus', base: 'She drove', began: ten, done: ['thanks'] });
    expect(areBoth).toBe(false);
  });

  test('what arrived without an answer is no change from elsewhere', () => {
    const sent = { ...onDevice, notes: 'She drove a tram', sent: 'She drove a bus' };
    expect(beginTalk(sent, 'She drove a bus', ten)).toMatchObject({
      talk: { notes: 'She drove a tram' },
      areBoth: false,
    });
  });

  test('notes changed here and elsewhere are both there, and it is said', () => {
    const { talk, areBoth } = beginTalk(onDevice, 'She drove\nTom Okafor', ten);
    expect(talk.notes).toContain('She drove a bus');
    expect(talk.notes).toContain('Tom Okafor');
    expect(talk.under).toHaveLength(talk.notes.split('\n').length);
    expect(areBoth).toBe(true);
  });

  test('what is typed while the answer is on its way stays', () => {
    const typed = withNotes(onDevice, 'She drove a bus\nfor six years', 'work:desk');
    const { talk } = afterAnswer(typed, 'She drove a bus', 'She drove a bus');
    expect(talk).toMatchObject({ notes: 'She drove a bus\nfor six years', base: 'She drove a bus' });
    expect(talk.under).toEqual(['path:how', 'work:desk']);
  });

  test('what the program had from elsewhere comes in', () => {
    const { talk, areBoth } = afterAnswer(onDevice, 'She drove a bus', 'She drove a bus\n\nAlso noted elsewhere:\nTom');
    expect(talk.notes).toContain('Tom');
    expect(areBoth).toBe(true);
  });

  test('it is the same after a reload; what cannot be read is nothing', () => {
    expect(parseTalk(JSON.stringify(onDevice))).toEqual(onDevice);
    expect(parseTalk('')).toBeNull();
    expect(parseTalk('{"notes":4}')).toBeNull();
  });

  test('a question is moved by one place, and not out of the list', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});
