/** How fast 30,000 people are ranked, and, with the simulator's folder in WHOELSE_SIM or as an argument, how well. */
import { pathToFileURL } from 'node:url';
import type { OrganizationFacts, PersonFacts, SearchFacts } from '#domain/search/search-facts.ts';
import { suggestNext } from '#domain/search/suggest-next.ts';
import { usualWeights, type Weights } from '#domain/search/weights.ts';
import { compare, rowOf } from './sim/compare.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const today = '2026-11-22';

/** Median milliseconds to rank 30,000 people of 4,000 employers, 40 of them on the list; with a simulator, weeks against list order. */
export async function run(simulator: string | undefined = process.env.WHOELSE_SIM): Promise<Figure[]> {
  const facts = manyPeople(30_000);
  const times = [];
  for (let i = 0; i < 15; i++) {
    const from = performance.now();
    suggestNext(facts, today, { count: 50 });
    times.push(performance.now() - from);
  }
  const [first = 0, ...later] = times;
  later.sort((a, b) => a - b);
  const figures = [
    { name: 'rank 30,000 people, first of the process', value: first, unit: 'ms' },
    { name: 'rank 30,000 people, median', value: later[7] ?? 0, unit: 'ms' },
    { name: 'rank 30,000 people, slowest', value: later[13] ?? 0, unit: 'ms' },
  ];
  return simulator === undefined ? figures : [...figures, ...simulated(simulator)];
}

/** What each term is worth: our ranker without it, on the same searches. */
const without: Readonly<Record<string, Partial<Weights>>> = {
  'without names and news': { names: 0 },
  'without own replies': { personalSpread: 0.01 },
  'without signs of openings': { hiresPosted: usualWeights.hiresBase, hiresHeard: usualWeights.hiresBase },
  'without curiosity': { uncertainty: 0 },
  'without the size of a place': { sizePower: 0 },
  'without follow-ups': { followUps: [0, 0, 0] },
  'without friendly words': { checkInAnswer: 0 },
  'without turns at a place': { openMessagePenalty: 1 },
  'without what silence says': { silentTalk: 0 },
  'without how they know her': { wordOfStranger: 1, wordOfKnown: 1, wordOfClose: 1 },
  'without names where they work': { namesThere: 0 },
};

function simulated(simulator: string): Figure[] {
  const report = compare(simulator, { graph: 'net-dpdk', searches: 240, seed: 1, more: [], without });
  process.stdout.write(`${report}\n`);
  return ['lamp', 'target-warm', 'whoelse', ...Object.keys(without)].flatMap((ranker) => {
    const cells = rowOf(report, ranker);
    return [
      { name: `${ranker}: to a first offer (simulated)`, value: Number(cells[1]), unit: 'weeks' },
      { name: `${ranker}: to a first offer from the list (simulated)`, value: Number(cells[4]), unit: 'weeks' },
    ];
  });
}

function manyPeople(count: number): SearchFacts {
  let seed = 7;
  const below = (n: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const titles = [
    'Service Planner',
    'Senior Engineer',
    'Director of Planning',
    'Recruiter',
    'Nurse',
    '',
    'Head of Data',
    'Teacher',
  ];
  const organizations = Array.from({ length: 40 }, (_, i): OrganizationFacts => {
    const openings = i % 6 === 0 ? [{ sign: 'posted' as const, on: null }] : [];
    return {
      id: `o${i}`,
      name: `Place ${i}`,
      onList: true,
      love: i % 4,
      openings,
      fit: null,
      offerOn: null,
      lockedPlace: null,
    };
  });
  const day = () => `20${10 + below(16)}-0${1 + below(9)}-1${below(9)}`;
  const people = Array.from({ length: count }, (_, i): PersonFacts => {
    const employer = below(4000);
    const written = below(3) === 0;
    const talked = below(300) === 0;
    return {
      id: `p${i}`,
      origin: 'known',
      organizationId: employer < 40 ? `o${employer}` : null,
      employerKey: `e${employer}`,
      title: `${titles[below(titles.length)]}${below(4) === 0 ? ` ${below(5000)}` : ''}`,
      seniority: null,
      recruiter: below(15) === 0,
      sharedEmployer: below(10) === 0,
      sharedSchool: below(10) === 0,
      circle: ['', 'mill', 'college', 'bakery'][below(4)] ?? '',
      tie: {
        messagesSent: written ? below(20) : 0,
        messagesReceived: written ? below(20) : 0,
        firstOn: null,
        lastOn: written ? day() : null,
        connectedOn: day(),
        closeness: null,
        endorsements: below(3),
        recommendations: 0,
        mutuals: 0,
      },
      referredBy: below(200) === 0 ? [{ personId: `p${below(count)}`, on: '2026-11-01', mayUseName: true }] : [],
      state: talked ? 'talked' : 'none',
      firstMessageOn: talked ? '2026-08-01' : null,
      lastMessageOn: talked ? '2026-08-01' : null,
      followUpsSent: 0,
      conversations: talked ? 1 : 0,
      lastConversationOn: talked ? '2026-08-20' : null,
      checkIns: 0,
      lastCheckInOn: null,
      rapport: null,
      doNotContact: false,
      skippedUntil: null,
    };
  });
  return { seeker: { title: 'Teacher', roles: ['Service Planner', 'Data Analyst'] }, organizations, people };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value, unit } of await run(process.argv[2] ?? process.env.WHOELSE_SIM)) {
    process.stdout.write(`${name}: ${value.toFixed(2)} ${unit}\n`);
  }
}
