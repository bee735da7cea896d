import { describe, expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { Asked } from '../ui/asked.tsx';
import { aChart, aNetwork } from './a-network.ts';
import { ChosenPerson } from './chosen-person.tsx';
import { ChosenPlace } from './chosen-place.tsx';
import { NetworkScreen } from './network-screen.tsx';
import type { NetworkRead } from './network-types.ts';
import { OrganizationsPicture } from './organizations-picture.tsx';

const nothing = () => undefined;
const screen = (network: NetworkRead, isPhone = false) =>
  drawn(
    <NetworkScreen
      network={network}
      isPhone={isPhone}
      chosenKey={null}
      onChoose={nothing}
      onOpen={nothing}
      actButton={() => null}
    />,
  );
const nobody = { id: [], name: [], closeness: [] };
const noEmployers = { name: [], people: [] };

describe('the network', () => {
  test('empty, it teaches how the map comes to be', async () => {
    const words = wordsOf(
      await screen({
        ...aNetwork,
        organizations: [],
        people: nobody,
        employers: noEmployers,
        titles: [],
        dealt: [],
        named: [],
        left: [],
        referrals: [],
      }),
    );
    expect(words).toContain('You know more people than you think');
    expect(words).toContain('Bring people in');
  });

  test('loading and failed, it says so', async () => {
    const reading = { data: undefined, problem: undefined, again: nothing };
    const failed = { kind: 'unreachable', sentence: 'The program is not there.', next: 'Start it again.', status: 0 };
    const at = (problem: typeof failed | undefined) =>
      drawn(
        <Asked reading={{ ...reading, problem }} loading="Gathering everyone you know">
          {() => null}
        </Asked>,
      );
    expect(wordsOf(await at(undefined))).toContain('Gathering everyone you know');
    expect(wordsOf(await at(failed))).toContain('Start it again.');
  });

  test('full, it has a map with its keys, a search, a legend and one primary act', async () => {
    const html = await screen(aNetwork);
    expect(html).toContain('role="application"');
    expect(html).toContain('Arrow keys walk from place to place');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
    expect(wordsOf(html)).toContain('Show my nearest way in');
    expect(wordsOf(html)).toContain('Named to you');
  });

  test('without organizations, or without people, the one act is to add them', async () => {
    const sea = {
      ...aNetwork,
      organizations: [],
      employers: { name: ['Corner Bakery'], people: [6] },
      titles: [],
    };
    expect(wordsOf(await screen(sea))).toContain('Say where you would love to work');
    const empty = aNetwork.organizations.map((one) => ({ ...one, people: 0, maybe: [] }));
    const islands = { ...aNetwork, organizations: empty, employers: noEmployers, people: nobody, titles: [] };
    const bare = { ...islands, dealt: [], named: [], left: [], referrals: [] };
    expect(wordsOf(await screen(bare, true))).toContain('Bring people in');
  });

  test('where nothing can be painted, her organizations stand as a still picture with their counts', async () => {
    const words = wordsOf(await drawn(<OrganizationsPicture chart={aChart()} />));
    expect(words).toContain('Harbor Transit 2 people');
    expect(words).toContain('City Works nobody yet');
  });
});

describe('the card', () => {
  test('of an organization tells who is closest there and what may belong to it', async () => {
    const of = (at: number) => drawn(<ChosenPlace chart={aChart()} at={at} onChoose={nothing} />);
    const harbor = wordsOf(await of(0));
    expect(harbor).toContain('Number 1 on your list, 2 people');
    expect(harbor).toMatch(/Priya Raman.*Close.*Samuel Eze.*Named to you · Named by Tom Okafor/);
    const city = wordsOf(await of(2));
    expect(city).toContain('nobody you know yet');
    expect(city).toContain('May belong to it: Corner Bakery. You decide on its page.');
  });

  test('of a person says through whom before their page has come', async () => {
    const html = await drawn(<ChosenPerson chart={aChart()} at={1} onChoose={nothing} actButton={() => null} />);
    expect(wordsOf(html)).toMatch(/Samuel Eze Harbor Transit.*Named by Tom Okafor \./);
    expect(html).toContain('href="/people/samuel"');
  });
});
