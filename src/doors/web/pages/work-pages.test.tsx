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
import { aFullSearch } from '../organizations/a-full-search.ts';

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

const { OrganizationsPage } = await import('./organizations.tsx');
const { OrganizationPage } = await import('./organization.tsx');
const { FitPage } = await import('./fit.tsx');
const { LearnedPage } = await import('./learned.tsx');
const { RolesPage } = await import('./roles.tsx');
const { ApplicationsPage } = await import('./applications.tsx');

const screens = [
  {
    path: '/organizations',
    at: '/organizations',
    page: OrganizationsPage,
    main: 'listOrganizations',
    coming: 'Opening your organizations',
  },
  {
    path: '/organizations/$organizationId',
    at: '/organizations/harbor',
    page: OrganizationPage,
    main: 'getOrganization',
    coming: 'Opening this organization’s page',
  },
  { path: '/fit', at: '/fit', page: FitPage, main: 'listFit', coming: 'Gathering what was said about fit' },
  { path: '/learned', at: '/learned', page: LearnedPage, main: 'listInsights', coming: 'Opening what you learned' },
  { path: '/roles', at: '/roles', page: RolesPage, main: 'listRoles', coming: 'Opening the kinds of work' },
  {
    path: '/applications',
    at: '/applications',
    page: ApplicationsPage,
    main: 'listApplications',
    coming: 'Opening your applications',
  },
] as const;

/** What a page shows at its address, rendered once. */
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

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  readings.clear();
  for (const [name, data] of Object.entries(aFullSearch())) readings.set(name, data);
});

describe.each(screens)('$path', ({ path, at, page, main, coming }) => {
  test('while it is on its way, a screen reader hears what is coming', async () => {
    readings.delete(main);
    const html = await show(path, at, page);
    expect(html).toContain('role="status"');
    expect(html).toContain(coming);
  });

  test('when it does not come, the page says what happened and offers to try again', async () => {
    readings.set(main, new Error('The list did not come.'));
    const html = await show(path, at, page);
    expect(html).toContain('The list did not come.');
    expect(html).toContain('Try again');
  });

  test('full, it has one heading and at most one primary act', async () => {
    const html = await show(path, at, page);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  });
});

describe('a search with nothing in it yet', () => {
  test('the list of organizations begins with a place to paste names', async () => {
    readings.set('listOrganizations', { organizations: [], knownPeople: 0, knownOrganizations: 0 });
    readings.set('suggestOrganizations', { suggestions: [] });
    const html = await show('/organizations', '/organizations', OrganizationsPage);
    expect(html).toContain('Names of places');
    expect(html).toContain('Put it on my list');
    expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  });

  test('what was learned, kinds of work and applications each teach their step and offer one act', async () => {
    readings.set('listInsights', { insights: [], themes: [] });
    readings.set('listRoles', { roles: [], suggestions: [] });
    readings.set('listApplications', { applications: [], weeks: [], sentence: 'No applications yet.' });
    const learned = await show('/learned', '/learned', LearnedPage);
    const roles = await show('/roles', '/roles', RolesPage);
    const applications = await show('/applications', '/applications', ApplicationsPage);
    expect(learned).toContain('Every conversation yields something');
    expect(roles).toContain('Which kinds of work make the most sense?');
    expect(applications).toContain('Postings, kept in their place');
    for (const html of [learned, roles, applications]) expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  });
});

describe('fit', () => {
  const fitPage = () => show('/fit', '/fit', FitPage);

  test('without organizations it says what comes first; without a voice, how it begins', async () => {
    readings.set('listFit', { organizations: [], weights: [], isUsual: true });
    expect(await fitPage()).toContain('First, where you’d love to work');
    const silent = aFullSearch().listFit?.organizations.map((one) => ({ ...one, voices: 0 })) ?? [];
    readings.set('listFit', { organizations: silent, weights: [], isUsual: true });
    const html = await fitPage();
    expect(html).toContain('Nobody has told you yet');
    expect(html).toContain('Harbor Transit');
    expect(html).not.toContain('<table');
  });

  test('a cell says its axis and place, its word and its voices, whoever reads it out', async () => {
    const html = await fitPage();
    expect(html).toContain('What to ask at Harbor Transit');
    const words = html.replace(/<[^>]+>/g, '');
    expect(words).toContain('Culture at Harbor Transit: Mixed 2 voices, from rather against to clearly for');
    expect(words).toContain('Skill level at Harbor Transit: Unknown');
  });

  test('on a place’s page two who differ are both read, with their names', async () => {
    const html = await show('/organizations/$organizationId', '/organizations/harbor', OrganizationPage);
    expect(html).toContain('“You wait for the board.”');
    expect(html).toContain('“Anyone may stop a plan.”');
    expect(html).toContain('Idris Bell');
    expect(html).toContain('What is it like to work for the person you report to?');
    expect(html).toContain('Ask Priya');
    expect(html).toContain('East desk planner');
  });
});

describe('what the full pages say', () => {
  test('how many she knows there, and why it stands where it does', async () => {
    const html = await show('/organizations', '/organizations', OrganizationsPage);
    expect(html).toContain('You know 2 people there.');
    expect(html).toContain('You locked it here.');
  });

  test('a recruiter is kindly marked as not the one to ask about the work', async () => {
    const html = await show('/organizations/$organizationId', '/organizations/harbor', OrganizationPage);
    expect(html).toContain('not the one to ask about the work');
    expect(html).toContain('Tom Oduya suggested them.');
  });

  test('the link to the search of LinkedIn opens there and tells it nothing', async () => {
    const html = await show('/organizations/$organizationId', '/organizations/harbor', OrganizationPage);
    expect(html).toMatch(/href="https:\/\/www\.linkedin\.com[^"]*"[^>]*rel="noopener noreferrer"/);
  });

  test('people at a name that is only alike stand apart and can be said to be the same place', async () => {
    const html = await show('/organizations/$organizationId', '/organizations/harbor', OrganizationPage);
    expect(html).toContain('Perhaps also');
    expect(html).toContain('The same place: Harbor Transit Authority');
  });

  test('a quote looks like a quote', async () => {
    const html = await show('/learned', '/learned', LearnedPage);
    expect(html).toContain('<blockquote>“Nobody is above riding the early bus.”</blockquote>');
  });

  test('an application says how long it is silent, kindly, and the week stands there as a table too', async () => {
    const html = await show('/applications', '/applications', ApplicationsPage);
    expect(html).toContain('Silence is common');
    expect(html).toContain('<caption');
    expect(html).toContain('See whom you know there');
  });

  test('an address that is not of the web never becomes a link', async () => {
    const html = await show('/applications', '/applications', ApplicationsPage);
    expect(html).not.toContain('javascript:');
  });

  test('a dropped kind of work keeps its reason', async () => {
    const html = await show('/roles', '/roles', RolesPage);
    expect(html).toContain('Four more years of school');
    expect(html).toContain('Take it up again');
  });
});
