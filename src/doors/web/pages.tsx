/** Every page of the app and its address; each page's code comes when it is first opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { findInProgram } from './find.ts';
import { BrokenPage } from './shell/broken-page.tsx';
import { NoSuchPage } from './shell/no-such-page.tsx';
import { Opening } from './shell/opening.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: () => <Shell find={findInProgram} />, notFoundComponent: NoSuchPage });
const getParentRoute = () => root;

const today = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/today.tsx'), 'TodayPage'),
});
const welcome = createRoute({
  getParentRoute,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./pages/welcome.tsx'), 'WelcomePage'),
});
const people = createRoute({
  getParentRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('./pages/people.tsx'), 'PeoplePage'),
});
const duplicates = createRoute({
  getParentRoute,
  path: '/people/duplicates',
  component: lazyRouteComponent(() => import('./pages/duplicates.tsx'), 'DuplicatesPage'),
});
const person = createRoute({
  getParentRoute,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./pages/person.tsx'), 'PersonPage'),
});
const write = createRoute({
  getParentRoute,
  path: '/people/$personId/write',
  component: lazyRouteComponent(() => import('./pages/write.tsx'), 'WritePage'),
});
const organizations = createRoute({
  getParentRoute,
  path: '/organizations',
  component: lazyRouteComponent(() => import('./pages/organizations.tsx'), 'OrganizationsPage'),
});
const organization = createRoute({
  getParentRoute,
  path: '/organizations/$organizationId',
  component: lazyRouteComponent(() => import('./pages/organization.tsx'), 'OrganizationPage'),
});
const fit = createRoute({
  getParentRoute,
  path: '/fit',
  component: lazyRouteComponent(() => import('./pages/fit.tsx'), 'FitPage'),
});
const conversations = createRoute({
  getParentRoute,
  path: '/conversations',
  component: lazyRouteComponent(() => import('./pages/conversations.tsx'), 'ConversationsPage'),
});
const prepare = createRoute({
  getParentRoute,
  path: '/conversations/$conversationId/prepare',
  component: lazyRouteComponent(() => import('./pages/prepare.tsx'), 'PreparePage'),
});
const hold = createRoute({
  getParentRoute,
  path: '/conversations/$conversationId/hold',
  component: lazyRouteComponent(() => import('./pages/hold.tsx'), 'HoldPage'),
});
const log = createRoute({
  getParentRoute,
  path: '/conversations/$conversationId/log',
  component: lazyRouteComponent(() => import('./pages/log.tsx'), 'LogPage'),
});
const logOne = createRoute({
  getParentRoute,
  path: '/log/$personId',
  component: lazyRouteComponent(() => import('./pages/log-one.tsx'), 'LogOnePage'),
});
const learned = createRoute({
  getParentRoute,
  path: '/learned',
  component: lazyRouteComponent(() => import('./pages/learned.tsx'), 'LearnedPage'),
});
const roles = createRoute({
  getParentRoute,
  path: '/roles',
  component: lazyRouteComponent(() => import('./pages/roles.tsx'), 'RolesPage'),
});
const compareRoles = createRoute({
  getParentRoute,
  path: '/roles/compare',
  component: lazyRouteComponent(() => import('./pages/compare-roles.tsx'), 'CompareRolesPage'),
});
const role = createRoute({
  getParentRoute,
  path: '/roles/$roleId',
  component: lazyRouteComponent(() => import('./pages/role.tsx'), 'RolePage'),
});
const chain = createRoute({
  getParentRoute,
  path: '/chain',
  component: lazyRouteComponent(() => import('./pages/chain.tsx'), 'ChainPage'),
});
const network = createRoute({
  getParentRoute,
  path: '/network',
  component: lazyRouteComponent(() => import('./pages/network.tsx'), 'NetworkPage'),
});
const applications = createRoute({
  getParentRoute,
  path: '/applications',
  component: lazyRouteComponent(() => import('./pages/applications.tsx'), 'ApplicationsPage'),
});
const standing = createRoute({
  getParentRoute,
  path: '/standing',
  component: lazyRouteComponent(() => import('./pages/standing.tsx'), 'StandingPage'),
});
const week = createRoute({
  getParentRoute,
  path: '/week',
  component: lazyRouteComponent(() => import('./pages/week.tsx'), 'WeekPage'),
});
const story = createRoute({
  getParentRoute,
  path: '/story',
  component: lazyRouteComponent(() => import('./pages/story.tsx'), 'StoryPage'),
});
const news = createRoute({
  getParentRoute,
  path: '/story/news',
  component: lazyRouteComponent(() => import('./pages/news.tsx'), 'NewsPage'),
});
const opportunities = createRoute({
  getParentRoute,
  path: '/opportunities',
  component: lazyRouteComponent(() => import('./pages/opportunities.tsx'), 'OpportunitiesPage'),
});
const opportunity = createRoute({
  getParentRoute,
  path: '/opportunities/$opportunityId',
  component: lazyRouteComponent(() => import('./pages/opportunity.tsx'), 'OpportunityPage'),
});
const offers = createRoute({
  getParentRoute,
  path: '/offers',
  component: lazyRouteComponent(() => import('./pages/offers.tsx'), 'OffersPage'),
});
const bringIn = createRoute({
  getParentRoute,
  path: '/bring-in',
  component: lazyRouteComponent(() => import('./pages/bring-in.tsx'), 'BringInPage'),
});
const settings = createRoute({
  getParentRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings.tsx'), 'SettingsPage'),
});

const routeTree = root.addChildren([
  today,
  welcome,
  people,
  duplicates,
  person,
  write,
  organizations,
  organization,
  fit,
  conversations,
  prepare,
  hold,
  log,
  logOne,
  learned,
  roles,
  compareRoles,
  role,
  chain,
  network,
  applications,
  story,
  news,
  opportunities,
  opportunity,
  offers,
  standing,
  week,
  bringIn,
  settings,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: 300,
  defaultPendingComponent: Opening,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
