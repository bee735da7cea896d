/** The handful of acts: the first one large, the others quieter below. Method: M9. */
import { useNavigate } from '@tanstack/react-router';
import type { Day } from '#domain/day.ts';
import { ActCard } from '../ui/act-card.tsx';
import { later, useLater } from '../ui/later.ts';
import type { TodaysAct } from './act-address.ts';
import { ActButton } from './act-button.tsx';
import { sayDue } from './say-today.ts';
import './today.css';
import { useActChoices } from './use-act-choices.ts';

export interface ActListProps {
  readonly acts: readonly TodaysAct[];
  readonly today: Day;
}

const pickDay = later(() => import('./pick-day-dialog.tsx'));

export function ActList({ acts, today }: ActListProps) {
  const navigate = useNavigate();
  const { choices, putOff, picking, stopPicking } = useActChoices(today);
  const picker = useLater(pickDay, picking ? 'now' : 'rest');
  const open = (personId: string) => void navigate({ to: '/people/$personId', params: { personId } });
  const card = (act: TodaysAct, isFirst: boolean) => (
    <ActCard
      title={act.title}
      because={sayWhy(act)}
      due={sayActDue(act, today)}
      act={<ActButton act={act} isFirst={isFirst} />}
      later={choices(act, open)}
      laterLabel={`Other choices: ${act.title}`}
    />
  );
  const [first, ...others] = acts;
  return (
    <>
      {first && (
        <section className="first-act stack" data-gap="small" aria-labelledby="first-act">
          <h2 id="first-act" className="letter-word">
            First
          </h2>
          {card(first, true)}
        </section>
      )}
      {others.length > 0 && (
        <section className="stack" data-gap="small" aria-labelledby="other-acts">
          <h2 id="other-acts" className="letter-word">
            Then, as you like
          </h2>
          <ol className="acts">
            {others.map((act) => (
              <li key={act.key}>{card(act, false)}</li>
            ))}
          </ol>
        </section>
      )}
      {picker && (
        <picker.PickDayDialog
          key={picking?.key ?? ''}
          title={picking?.title ?? null}
          today={today}
          onClose={stopPicking}
          onPick={(day) => {
            if (picking) void putOff(picking, day);
            stopPicking();
          }}
        />
      )}
    </>
  );
}

/** Only what was promised or owed to someone is ever said to be due; the rest has its reason. */
function sayActDue({ kind, dueOn }: TodaysAct, today: Day): string {
  return kind === 'promise' || kind === 'report-back' || kind === 'thank' || kind === 'hold'
    ? sayDue(dueOn, today)
    : '';
}

/** Whom she may not place by name alone is said with where they are. */
function sayWhy({ kind, because, organizationName }: TodaysAct): string {
  const isOfOwnAccord = kind === 'write' || kind === 'check-in';
  return isOfOwnAccord && organizationName ? `At ${organizationName}. ${because}` : because;
}
