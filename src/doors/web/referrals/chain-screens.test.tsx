import { describe, expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { Asked } from '../ui/asked.tsx';
import { ChainScreen } from './chain-screen.tsx';
import type { ChainPerson, ChainRead } from './family.ts';

const nothing = () => undefined;
const tom: ChainPerson = {
  id: 'tom',
  name: 'Tom Okafor',
  title: 'Planner',
  organization: 'Metro Rail',
  organizationId: null,
  generation: 0,
  on: '2026-11-01',
  conversations: 1,
  talks: ['2026-11-01'],
  lastTalkOn: '2026-11-01',
  isOpen: false,
  owed: [],
  state: 'talked',
  parentId: null,
  row: 0,
};
const priya: ChainPerson = {
  ...tom,
  id: 'priya',
  name: 'Priya Raman',
  organization: 'Harbor Transit',
  generation: 1,
  conversations: 0,
  talks: [],
  lastTalkOn: null,
  isOpen: true,
  state: 'named',
  parentId: 'tom',
  row: 1,
};
const edge = { from: 'tom', to: 'priya', on: '2026-11-01', mayUseName: 'yes' } as const;

const screen = (
  nodes: readonly ChainPerson[],
  more: { chosen?: string; isPhone?: boolean; edges?: ChainRead['edges'] } = {},
) =>
  drawn(
    <ChainScreen
      chain={{ nodes: [...nodes], edges: more.edges ?? [], openings: [], organizations: [], pathTo: [], sentence: '' }}
      chosen={more.chosen ?? null}
      isPhone={more.isPhone ?? false}
      today="2026-11-22"
      onChoose={nothing}
      onOpen={nothing}
    />,
  );

describe('the chain on the screen', () => {
  test('empty, it teaches the question and offers one act', async () => {
    const html = await screen([]);
    expect(wordsOf(html)).toContain('Who else do you suggest I speak with?');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
    expect(html).not.toContain('role="tree"');
  });

  test('full, it says where the chain goes on, and explains its marks in words', async () => {
    const html = await screen([tom, priya], { edges: [edge] });
    expect(wordsOf(html)).toContain('Priya Raman was named to you by Tom Okafor 3 weeks ago.');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
    for (const words of ['You talked', 'Agreed to talk', 'You wrote', 'Named to you', 'Let rest'])
      expect(wordsOf(html)).toContain(words);
    expect(wordsOf(html)).not.toContain('Named again');
  });

  test('a person named a second time gets a dotted line, and the legend says so', async () => {
    const mei = { ...tom, id: 'mei', name: 'Mei Lind', row: 2 };
    const again = { ...edge, from: 'mei' };
    expect(wordsOf(await screen([tom, priya, mei], { edges: [edge, again] }))).toContain('Named again by someone else');
  });

  test('the way to a chosen person is told from the first coffee on', async () => {
    const words = wordsOf(await screen([tom, priya], { chosen: 'priya' }));
    expect(words).toMatch(/Tom Okafor\s+→\s+led to\s+Priya Raman/);
    expect(words).toContain('Open Priya’s page');
  });

  test('someone who is not in the chain yet is not drawn, and it says how one joins', async () => {
    expect(wordsOf(await screen([tom], { chosen: 'stranger' }))).toContain('This person is not in the chain yet.');
  });

  test('on a phone the list comes first, nested as people named each other', async () => {
    const html = await screen([tom, priya], { isPhone: true });
    expect(html).toMatch(/aria-label="Named by Tom Okafor"><li data-state="named"/);
    expect(html).not.toContain('role="tree"');
  });

  test('a list deeper than five steps goes no further in, and leaves nobody out', async () => {
    const many = Array.from(
      { length: 30 },
      (_, i): ChainPerson => ({
        ...priya,
        id: `p${i}`,
        name: `Person ${i}`,
        generation: i,
        parentId: i === 0 ? null : `p${i - 1}`,
        row: i,
      }),
    );
    const html = await screen(many, { isPhone: true });
    expect(html.match(/class="chain-line"/g)).toHaveLength(30);
    expect(html.match(/aria-label="Named by/g)).toHaveLength(5);
  });

  test('while it is read, and when that did not work, it says so', async () => {
    const reading = { data: undefined, problem: undefined, again: nothing };
    expect(
      wordsOf(
        await drawn(
          <Asked reading={reading} loading="Drawing who led to whom">
            {() => null}
          </Asked>,
        ),
      ),
    ).toContain('Drawing who led to whom');
    const problem = { kind: 'unreachable', sentence: 'Who Else is not answering.', next: 'Start it again.', status: 0 };
    expect(
      wordsOf(
        await drawn(
          <Asked reading={{ ...reading, problem }} loading="">
            {() => null}
          </Asked>,
        ),
      ),
    ).toContain('Start it again.');
  });
});
