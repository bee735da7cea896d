/** A week looked back on: what happened, what was learned, what is owed, her words, the pace ahead. Method: M6, M9. */
import { type ReactNode, useState } from 'react';
import type { Day } from '#domain/day.ts';
import { ActCard } from '../ui/act-card.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Section } from '../ui/page.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { EmptyState } from '../ui/states.tsx';
import { HappenedList } from './happened-list.tsx';
import { LearnedList } from './learned-list.tsx';
import { LookBack } from './look-back.tsx';
import { MilestoneList } from './milestone-list.tsx';
import './week.css';
import type { Week } from './week-types.ts';

export interface WeekLetterProps {
  readonly week: Week;
  readonly today: Day;
  /** The one button of something owed. */
  readonly actButton: (act: Week['owed'][number]) => ReactNode;
  /** When it is due, as Today says it; '' while its day is ahead. */
  readonly sayDue: (day: Day, today: Day) => string;
  readonly onKept: () => void;
}

/** Of everything owed the soonest due are shown at first: a handful, as on Today. */
const few = 7;

export function WeekLetter({ week, today, actButton, sayDue, onKept }: WeekLetterProps) {
  const { happened, learned, owed, milestones, sentence, isRecent } = week;
  const [isAllOwed, setAllOwed] = useState(false);
  const shown = isAllOwed ? owed : owed.slice(0, few);
  if (isNothingYet(week)) return <NothingYet />;
  return (
    <div className="stack" data-gap="large">
      <p className="week-word">{sentence}</p>
      {happened.length > 0 && (
        <Section title="What happened">
          <HappenedList lines={happened} />
        </Section>
      )}
      {milestones.length > 0 && (
        <Section title="For the first time">
          <MilestoneList milestones={milestones} today={today} />
        </Section>
      )}
      {learned.length > 0 && (
        <Section title="What you learned" act={<PageLink to="/learned">All you learned</PageLink>}>
          <LearnedList learned={learned} />
        </Section>
      )}
      {isRecent && (
        <Section title="What you owe">
          {owed.length === 0 ? (
            <p className="muted">Nothing. Everybody has had their thanks and their word back.</p>
          ) : (
            <ul className="week-owed">
              {shown.map((act) => (
                <li key={act.key}>
                  <ActCard
                    title={act.title}
                    because={
                      act.dueOn !== null && act.dueOn > today ? (
                        <>
                          {act.because} Its day: <RelativeDay day={act.dueOn} today={today} />.
                        </>
                      ) : (
                        act.because
                      )
                    }
                    due={act.dueOn !== null && sayDue(act.dueOn, today)}
                    act={actButton(act)}
                  />
                </li>
              ))}
            </ul>
          )}
          {owed.length > shown.length && (
            <div className="row">
              <Button onPress={() => setAllOwed(true)}>{owed.length - shown.length} more you owe</Button>
            </div>
          )}
        </Section>
      )}
      <LookBack key={week.monday} week={week} onKept={onKept} />
    </div>
  );
}

function isNothingYet({ happened, learned, owed, kept, before, isThisWeek }: Week): boolean {
  return isThisWeek && before === null && kept === null && happened.length + learned.length + owed.length === 0;
}

function NothingYet() {
  return (
    <EmptyState
      icon="calendar"
      title="Your first week has begun"
      act={
        <ButtonLink look="primary" to="/">
          See what is next
        </ButtonLink>
      }
    >
      At the end of a week, five minutes here gather what happened, what you learned and what you owe, so that the next
      one begins with a clear head. Nothing has been written down yet.
    </EmptyState>
  );
}
