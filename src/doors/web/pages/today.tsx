/** Today: what is next, and why. */
import { useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sayGreeting, sayLetterDay } from '../today/say-today.ts';
import { TodayLetter } from '../today/today-letter.tsx';
import { Asked } from '../ui/asked.tsx';
import { Page } from '../ui/page.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAsk } from '../use-ask.ts';
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
            <TodayLetter today={today} />
            <Arrivals />
          </>
        )}
      </Asked>
    </Page>
  );
}

/** On leaving, forgets that nothing was here yet: whoever comes back is asked about anew. */
function ToWelcome() {
  const client = useQueryClient();
  useEffect(() => () => client.removeQueries({ queryKey: ['getToday'] }), [client]);
  return <Navigate to="/welcome" replace />;
}
