import { describe, expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { Asked } from '../ui/asked.tsx';
import { ChainList } from './chain-list.tsx';
import { ChainScreen } from './chain-screen.tsx';
import type { Chosen } from './chosen.ts';
import { type ChainPerson, type ChainRead, familyOf } from './family.ts';

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
const planner: ChainRead['openings'][number] = {
  id: 'planner',
  title: 'Planner on the east desk',
  organization: 'Harbor Transit',
  organizationId: null,
  personId: 'tom',
  heardOn: '2026-11-01',
  stage: 'heard',
  isOffer: false,
  path: ['tom'],
  sentence: 'It began with coffee with Tom Okafor on November 1.',
};
const edge = { from: 'tom', to: 'priya', on: '2026-11-01', mayUseName: 'yes' } as const;

const screen = (
  nodes: readonly ChainPerson[],
  more: {
    chosen?: string;
    isPhone?: boolean;
    edges?: ChainRead['edges'];
    opening?: string;
    openings?: ChainRead['openings'];
  } = {},
) =>
  drawn(
    <ChainScreen
      chain={{
        nodes: [...nodes],
        edges: more.edges ?? [],
        openings: more.openings ?? [],
        organizations: [],
        pathTo: [],
        sentence: '',
      }}
      chosen={chosenOf(more)}
      isPhone={more.isPhone ?? false}
      today="2026-11-22"
      onChoose={nothing}
      onOpen={nothing}
    />,
  );

function chosenOf({ chosen, opening }: { chosen?: string; opening?: string }): Chosen {
  if (opening !== undefined) return { kind: 'opening', id: opening };
  return chosen === undefined ? null : { kind: 'person', id: chosen };
}

describe('the chain on the screen', () => {
  test('empty, it teaches the question and offers one act', async () => {
    const html = await screen([]);
    expect(wordsOf(html)).toContain('Who else do you suggest I speak with?');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
    expect(html).not.toContain('role="tree"');
  });

  test('full, it says where the chain goes on, and explains the marks it has in words', async () => {
    const html = await screen([tom, priya], { edges: [edge] });
    expect(wordsOf(html)).toContain('Priya Raman was named to you by Tom Okafor 3 weeks ago.');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
    for (const words of ['You talked', 'Named to you']) expect(wordsOf(html)).toContain(words);
    expect(wordsOf(html)).not.toContain('Let rest');
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

  const list = (nodes: readonly ChainPerson[], openings: ChainRead['openings'] = []) =>
    drawn(<ChainList family={familyOf(nodes)} openings={openings} chosen={null} today="2026-11-22" />);

  test('as a list it is nested as people named each other', async () => {
    expect(await list([tom, priya])).toMatch(/aria-label="Named by Tom Okafor"><li data-state="named"/);
  });

  test('the list says what the picture shows: promises to keep, openings, and what was let rest', async () => {
    const owing = { ...tom, owed: [{ text: 'Send the article', dueOn: '2026-11-22' }] };
    const resting = { ...priya, state: 'closed' as const };
    const words = wordsOf(await list([owing, resting], [planner]));
    expect(words).toContain('You promised: Send the article (by today).');
    expect(words).toContain('Told you of Planner on the east desk');
    expect(words).toContain('let rest');
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
    const html = await list(many);
    expect(html.match(/class="chain-line"/g)).toHaveLength(30);
    expect(html.match(/aria-label="Named by/g)).toHaveLength(5);
  });

  test('choosing an opening says how it began, and who is on the way', async () => {
    const words = wordsOf(await screen([tom, priya], { opening: 'planner', openings: [planner] }));
    expect(words).toContain('It began with coffee with Tom Okafor on November 1.');
    expect(words).toMatch(/Tom Okafor\s+→\s+led to\s+Planner on the east desk/);
  });

  test('a branch that led no further can be left out, and a person left out says how to be seen', async () => {
    const resting = { ...priya, state: 'closed' as const, isOpen: false };
    expect(wordsOf(await screen([tom, resting]))).toContain('Only what led somewhere');
    expect(wordsOf(await screen([{ ...tom, isOpen: true }, priya]))).not.toContain('Only what led somewhere');
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
