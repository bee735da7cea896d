/** Where you stand: how far along, what gets answers, and an honest look ahead. Method: M0, M9. */
import { StandingScreen } from '../standing/standing-screen.tsx';
import { Asked } from '../ui/asked.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';
import { AlongTheWay } from '../week/along-the-way.tsx';

export function StandingPage() {
  const reading = useAsk('getStanding', {});
  const { data } = reading;
  const hasBegun = data?.funnel.some(({ count }) => count > 0) ?? false;
  return (
    <Page
      title="Where you stand"
      sentence={data && hasBegun && (data.landed?.sentence ?? data.outlook?.toGo.sentence)}
      act={
        hasBegun && (
          <ButtonLink look="primary" to="/">
            See what is next
          </ButtonLink>
        )
      }
    >
      <Asked reading={reading} loading="Counting from your own facts" lines={8}>
        {(standing) => (
          <>
            <StandingScreen standing={standing} />
            <AlongTheWay today={standing.today} />
            {hasBegun && (
              <p>
                <PageLink to="/week">Look back on the week</PageLink>
              </p>
            )}
          </>
        )}
      </Asked>
    </Page>
  );
}
