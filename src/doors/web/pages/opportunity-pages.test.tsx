import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/contract.ts';

const readings = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../use-ask.ts', () => ({
  useAsk: (name: string) => {
    const data = readings.get(name);
    const problem =
      data instanceof Error ? { kind: 'internal', sentence: data.message, next: 'Try again.', status: 500 } : undefined;
    return { data: problem ? undefined : data, problem, isStale: false, again: () => {} };
  },
  useAct: () => ({ run: async () => ({ ok: false }), isBusy: false, problem: undefined }),
}));

const { OffersPage } = await import('./offers.tsx');
const { OpportunitiesPage } = await import('./opportunities.tsx');
const { OpportunityPage } = await import('./opportunity.tsx');

const screens = [
  { path: '/opportunities', at: '/opportunities', page: OpportunitiesPage, main: 'listOpportunities' },
  { path: '/opportunities/$opportunityId', at: '/opportunities/o', page: OpportunityPage, main: 'getOpportunity' },
  { path: '/offers', at: '/offers', page: OffersPage, main: 'listOpportunities' },
];

async function drawn({ path, at, page }: (typeof screens)[number]): Promise<string> {
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path, component: page });
  const history = createMemoryHistory({ initialEntries: [at] });
  const router = createRouter({ routeTree: root.addChildren([route]), history });
  await router.load();
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  ).replaceAll('&#x27;', "'");
}

const opening: OutputOf<'addOpportunity'> = {
  id: 'o',
  organization: 'Harbor Transit',
  organizationId: null,
  title: 'A planner retires in spring',
  posted: 'not posted',
  url: '',
  heardOn: '2026-11-20',
  from: { id: 'priya', name: 'Priya Raman', title: 'Director', organization: 'Harbor Transit' },
  conversationId: null,
  applicationId: null,
  roleId: null,
  roleName: null,
  stage: 'offer',
  stageOn: '2026-11-21',
  closedBecause: '',
  notes: '',
  next: { kind: 'weigh', sentence: 'They hope for your answer in 4 days.', interviewId: null, personId: null },
  interviews: 1,
  offers: 1,
};
const offer: OutputOf<'addOffer'> = {
  id: 'f',
  opportunityId: 'o',
  organization: 'Harbor Transit',
  title: 'A planner retires in spring',
  receivedOn: '2026-11-21',
  answerBy: '2026-11-27',
  currency: 'USD',
  pay: '6000',
  payPeriod: 'month',
  variable: '',
  equity: '',
  leaveDays: null,
  hoursAWeek: 40,
  place: '',
  startsOn: null,
  notes: '',
  yearly: { amount: '72000', said: 'USD 72,000', how: '6,000 a month × 12' },
  decision: '',
  decidedOn: null,
  decisionReason: '',
  open: [
    {
      term: 'leave',
      label: 'Leave',
      question: 'Do people take their days off?',
      ask: opening.from,
      askBecause: 'Priya works there.',
    },
  ],
};
const path = {
  steps: [{ id: 'priya', name: 'Priya Raman', title: '', organization: '', talkedOn: '2026-11-20' }],
  sentence: 'It began with your conversation with Priya Raman.',
};

beforeEach(() => readings.clear());

describe('every screen of openings', () => {
  test.each(screens)('$at says that it is on its way', async (screen) => {
    expect(await drawn(screen)).toMatch(/Opening (what you|your offers)/);
  });
  test.each(screens)('$at says what went wrong', async (screen) => {
    readings.set(screen.main, new Error('The notebook would not open.'));
    expect(await drawn(screen)).toContain('The notebook would not open.');
  });
});

test('without any, the page of openings teaches where they come from', async () => {
  readings.set('listOpportunities', { opportunities: [], offers: [], sentence: '' });
  const [openings, , offers] = screens;
  expect(openings && (await drawn(openings))).toContain('Most openings are heard of before they are posted');
  expect(offers && (await drawn(offers))).toContain('No offer waits for an answer');
});

test('the list says what comes next, and that an offer waits', async () => {
  readings.set('listOpportunities', { opportunities: [opening], offers: [offer], sentence: 'One offer.' });
  const [openings] = screens;
  const html = openings ? await drawn(openings) : '';
  expect(html).toContain('An offer waits for your answer');
  expect(html).toContain('They hope for your answer in 4 days.');
});

test('an opening shows what led there, its offer with how the year was worked out, and what is open', async () => {
  readings.set('getOpportunity', {
    opportunity: opening,
    interviews: [
      {
        id: 'i',
        opportunityId: 'o',
        name: 'First',
        at: null,
        on: null,
        withWhom: 'Rosa',
        status: 'held',
        notes: 'Maps.',
      },
    ],
    offers: [offer],
    path,
    heard: [],
    fit: null,
    questions: [],
    known: [],
  } satisfies OutputOf<'getOpportunity'>);
  const [, one] = screens;
  const html = one ? await drawn(one) : '';
  for (const words of [path.sentence, 'USD 72,000 a year', '6,000 a month × 12', 'One thing is still open', 'Maps.'])
    expect(html).toContain(words);
});

test('offers side by side leave out what nobody said, and say what is open once', async () => {
  readings.set('listOpportunities', { opportunities: [opening], offers: [offer], sentence: '' });
  const cell = (said: string) => [{ offerId: 'f', said, how: '', stands: '' as const }];
  readings.set('compareOffers', {
    offers: [{ offer, organizationId: null, fit: null, questions: [], heard: [], path }],
    rows: [
      { term: 'pay', label: 'A year of pay', cells: cell('USD 72,000'), note: '' },
      { term: 'leave', label: 'Days off a year', cells: cell(''), note: '' },
    ],
  } satisfies OutputOf<'compareOffers'>);
  const [, , offers] = screens;
  const html = offers ? await drawn(offers) : '';
  expect(html).toContain('USD 72,000');
  expect(html).not.toContain('Days off a year');
  expect(html).toContain('Do people take their days off?');
});

test('an opening that is over says why, and offers a word to who told her and the way back', async () => {
  const over = {
    ...opening,
    stage: 'closed' as const,
    closedBecause: 'The budget went.',
    next: { kind: 'none' as const, sentence: 'The budget went.', interviewId: null, personId: 'priya' },
  };
  const page = { interviews: [], offers: [], path, heard: [], fit: null, questions: [], known: [] };
  readings.set('getOpportunity', { opportunity: over, ...page } satisfies OutputOf<'getOpportunity'>);
  const [, one] = screens;
  const html = one ? await drawn(one) : '';
  for (const words of ['It is over: The budget went.', 'Write to Priya Raman', 'Open it again'])
    expect(html).toContain(words);
  readings.set('getOpportunity', { opportunity: { ...over, next: { ...over.next, personId: null } }, ...page });
  expect(one && (await drawn(one))).not.toContain('Write to Priya Raman');
});

test('of very many openings those furthest along are shown, and the rest is one press away', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ ...opening, id: `o${at}`, title: `Work ${at}` }));
  readings.set('listOpportunities', { opportunities: many, offers: [], sentence: '60 you heard of.' });
  const [openings] = screens;
  const html = openings ? await drawn(openings) : '';
  expect(html).toContain('36 more');
  expect(html.indexOf('Work 23')).toBeLessThan(html.indexOf('36 more'));
});
