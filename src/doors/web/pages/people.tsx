/** Everyone she knows: found by a few letters, narrowed in plain words, added in one line. Method: M3, M8. */
import { useRouterState } from '@tanstack/react-router';
import { SaidAbout, type SaidAboutProps } from '../learned/said-about.tsx';
import { PeopleDesk } from '../people/people-desk.tsx';
import { readQuestion } from '../people/question.ts';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { Arrivals } from './arrivals.tsx';

export function PeoplePage() {
  const search = useRouterState({ select: ({ location }) => readQuestion(location.search).search });
  return (
    <Page title="People" sentence="Everyone you know or heard of.">
      <PeopleDesk />
      <Arrivals />
      <SaidAbout text={search} link={toInsight} all={toAll} />
    </Page>
  );
}

const toInsight: SaidAboutProps['link'] = (insight, words) => (
  <PageLink to="/learned" search={{ insight: insight.id }}>
    {words}
  </PageLink>
);

const toAll: SaidAboutProps['all'] = (text, words) => (
  <PageLink to="/learned" search={{ search: text }}>
    {words}
  </PageLink>
);
