/** Today: what is next, and why. */
import { useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sayGreeting, sayLetterDay } from '../today/say-today.ts';
import { TodayLetter, type TodayShown } from '../today/today-letter.tsx';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAsk } from '../use-ask.ts';
import { AlongToday } from '../week/along-today.tsx';
import { AwayCard } from '../week/away-card.tsx';
import { PauseButton } from '../week/pause-button.tsx';
import { ReviewOffer } from '../week/review-offer.tsx';
import { Arrivals } from './arrivals.tsx';

export function TodayPage() {
  const reading = useAsk('getToday', {});
  if (reading.data?.isNew) return <ToWelcome />;
  const day = reading.data?.today ?? todayHere();
  return (
    <Page
      title={sayGreeting(reading.data?.seekerName ?? '', new Date().getHours())}
      tab="Today"
      width="letter"
      sentence={sayLetterDay(day)}
    >
      <Asked reading={reading} loading="Looking at what is next">
        {(today) => (
          <>
            <TodayLetter
              today={today}
              above={<Above today={today} />}
              below={
                today.reviewOf !== null && (
                  <ReviewOffer monday={today.reviewOf} today={today.today} isQuiet={today.acts.length > 0} />
                )
              }
              weekActs={<WeekActs today={today} />}
            />
            <Arrivals />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Above({ today }: { readonly today: TodayShown }) {
  const { milestones, pause, landedOn, acts } = today;
  return (
    <>
      {(pause?.isNow || landedOn !== null) && (
        <AwayCard away={{ pause, landedOn }} today={today.today} isQuiet={acts.length > 0} />
      )}
      <AlongToday milestones={milestones} />
    </>
  );
}

function WeekActs({ today: { today, pause, landedOn, reviewOf } }: { readonly today: TodayShown }) {
  const isAhead = pause !== null && !pause.isNow && landedOn === null;
  return (
    <>
      {/* A pause that is weeks away stands below what is to do today. */}
      {isAhead && <AwayCard away={{ pause, landedOn }} today={today} isQuiet />}
      <div className="row">
        {reviewOf === null && <PageLink to="/week">Look back on the week</PageLink>}
        {!pause?.isNow && landedOn === null && (
          <PauseButton look="link" today={today} pause={null}>
            {pause ? 'Take another pause' : 'Going away? Take a pause'}
          </PauseButton>
        )}
      </div>
    </>
  );
}

/** On leaving, forgets that nothing was here yet: whoever comes back is asked about anew. */
function ToWelcome() {
  const client = useQueryClient();
  useEffect(() => () => client.removeQueries({ queryKey: ['getToday'] }), [client]);
  return <Navigate to="/welcome" replace />;
}
