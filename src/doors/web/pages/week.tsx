/** A week looked back on, the present one or an earlier one. Method: M6, M9. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { isDay } from '#domain/day.ts';
import { ActButton } from '../today/act-button.tsx';
import { sayDue } from '../today/say-today.ts';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAsk } from '../use-ask.ts';
import { AlongTheWay } from '../week/along-the-way.tsx';
import { WeekAway } from '../week/week-away.tsx';
import { WeekLetter } from '../week/week-letter.tsx';
import { saySpan, weekTitle } from '../week/week-words.ts';

export function WeekPage() {
  const search: { readonly on?: unknown } = useSearch({ strict: false });
  const on = typeof search.on === 'string' && isDay(search.on) ? search.on : undefined;
  const reading = useAsk('getWeek', on === undefined ? {} : { on }, { keep: true });
  const navigate = useNavigate();
  const today = todayHere();
  const { data } = reading;
  const onKept = () => {
    say('Kept. The week can be read again whenever you like.');
    void navigate({ to: '/' });
  };
  return (
    <Page
      title={data ? weekTitle(data) : 'Your week'}
      width="letter"
      back={<PageLink to="/">Today</PageLink>}
      sentence={data && saySpan(data)}
    >
      <Asked reading={reading} loading="Gathering your week" lines={7}>
        {(week) => (
          <>
            <WeekLetter
              week={week}
              today={today}
              actButton={(act) => <ActButton act={act} isFirst={false} />}
              sayDue={sayDue}
              onKept={onKept}
            />
            <AlongTheWay today={today} />
            {week.isRecent && <WeekAway today={today} />}
            {(week.before !== null || week.after !== null) && (
              <nav className="row" data-spread="" aria-label="Other weeks">
                <span>
                  {week.before !== null && (
                    <PageLink to="/week" search={{ on: week.before }}>
                      The week before
                    </PageLink>
                  )}
                </span>
                {week.after !== null && (
                  <PageLink to="/week" search={{ on: week.after }}>
                    The week after
                  </PageLink>
                )}
              </nav>
            )}
          </>
        )}
      </Asked>
    </Page>
  );
}
