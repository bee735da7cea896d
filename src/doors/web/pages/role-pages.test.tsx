import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/contract.ts';
import { wordsOf } from '../draw-for-test.tsx';
import { anInsight } from '../organizations/a-full-search.ts';

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

const { RolePage } = await import('./role.tsx');
const { CompareRolesPage } = await import('./compare-roles.tsx');

type Role = OutputOf<'getRole'>;
const unheard = { level: 'nothing', words: 'Nothing heard yet', forVoices: 0, againstVoices: 0 } as const;

function aRolePage(name = 'Service planner', more: Partial<Role> = {}): Role {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const role = {
    id,
    name,
    why: 'Maps and people.',
    mustBeTrue: 'Not all screens',
    ruledOutBy: 'School again',
    dropped: null,
    insights: 1,
    people: 1,
    confidence: unheard,
  };
  return {
    role,
    confidence: unheard,
    sentence: 'One person spoke for it, and one voice is one data point.',
    conditions: [
      {
        kind: 'must',
        text: 'Not all screens',
        confidence: { level: 'one-for', words: 'One voice for it', forVoices: 1, againstVoices: 0 },
        evidence: [
          { id: 'e', roleId: id, roleName: name, stance: 'for', about: 'Not all screens', insight: anInsight() },
        ],
      },
      { kind: 'rules-out', text: 'School again', confidence: unheard, evidence: [] },
    ],
    whole: [],
    unweighed: [{ ...anInsight(), id: 'other', text: 'They ride the line first.' }],
    questions: [],
    suggestedQuestions: [
      { about: 'School again', question: 'I would think twice if school again.', because: 'Nobody has spoken.' },
    ],
    people: [
      {
        id: 'ida',
        name: 'Ida Berg',
        title: 'Service planner',
        organization: 'Alder',
        organizationId: null,
        standing: 'not-yet',
        source: 'hand',
        connectedOn: null,
        lastTouchOn: null,
        dueOn: null,
        referredBy: null,
        doNotContact: false,
        recruiter: false,
        because: 'Their title says service and planner.',
      },
    ],
    organizations: [{ id: 'harbor', name: 'Harbor Transit', people: 2 }],
    ...more,
  };
}

async function show(path: string, at: string, component: () => ReactNode): Promise<string> {
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([route]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  await router.load();
  return renderToStaticMarkup(<RouterProvider router={router as never} />);
}

const one = aRolePage();
const other = aRolePage('Community manager', { people: [], organizations: [], conditions: [] });
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  readings.clear();
  readings.set('getRole', one);
  readings.set('listRoles', { roles: [one.role, other.role], suggestions: [] });
  readings.set('compareRoles', { one, other, sentence: 'So far more speaks for Service planner.' });
});

const screens = [
  {
    path: '/roles/$roleId',
    at: '/roles/service-planner',
    page: RolePage,
    main: 'getRole',
    coming: 'Opening this kind of work',
  },
  {
    path: '/roles/compare',
    at: '/roles/compare?one=service-planner&other=community-manager',
    page: CompareRolesPage,
    main: 'compareRoles',
    coming: 'Laying them side by side',
  },
] as const;

describe.each(screens)('$path', ({ path, at, page, main, coming }) => {
  test('while it is on its way, a screen reader hears what is coming', async () => {
    readings.delete(main);
    expect(await show(path, at, page)).toContain(coming);
  });
  test('when it does not come, the page says what happened and offers to try again', async () => {
    readings.set(main, new Error('It did not come.'));
    const html = await show(path, at, page);
    expect(html).toContain('It did not come.');
    expect(html).toContain('Try again');
  });
});

describe('one kind of work', () => {
  const page = async () => show('/roles/$roleId', '/roles/service-planner', RolePage);

  test('shows each line with what was said and by whom, and asks the next person', async () => {
    const html = await page();
    const words = wordsOf(html);
    expect(words).toContain('One voice for it');
    expect(words).toContain(anInsight().personName ?? 'nobody');
    expect(words).toContain('Ask Ida Berg');
    expect(words).toContain('They ride the line first.');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  });
  test('with nobody left to ask the page still says what to do next', async () => {
    readings.set('getRole', { ...one, people: [] });
    const html = await page();
    expect(wordsOf(html)).toContain('Look for someone to ask');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  });
  test('without lines it teaches to write down the first', async () => {
    readings.set('getRole', other);
    const html = await page();
    expect(html).toContain('Say what must be true');
    expect(html).toContain('A guess that conversations can settle');
    expect(html).toContain('Nobody on file does this work yet');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  });
  test('one that was dropped says why, and can be taken up again', async () => {
    readings.set('getRole', {
      ...one,
      role: { ...one.role, dropped: { on: '2026-11-01', reason: 'Too much school' } },
    });
    const html = await page();
    expect(html).toContain('Too much school');
    expect(html).toContain('Take it up again');
  });
});

describe('two kinds of work', () => {
  test('stand side by side, what is missing said as such', async () => {
    const words = wordsOf(await show(screens[1].path, screens[1].at, CompareRolesPage));
    expect(words).toContain('So far more speaks for Service planner.');
    expect(words).toContain('Nothing written down yet.');
    expect(words).toContain('Nobody on file yet.');
  });
  test('with a single one the page says that it takes two', async () => {
    readings.set('listRoles', { roles: [one.role], suggestions: [] });
    expect(await show(screens[1].path, screens[1].at, CompareRolesPage)).toContain('It takes two to compare');
  });
});
