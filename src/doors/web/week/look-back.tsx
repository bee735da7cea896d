/** Her own words about the week and the pace ahead, kept with one button; typed words survive a reload. Method: M6, M9. */
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Because } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Section } from '../ui/page.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import { OwnLine } from './own-words.tsx';
import type { Week } from './week-types.ts';
import { sayPaceChoice } from './week-words.ts';

export interface LookBackProps {
  readonly week: Week;
  readonly onKept: () => void;
}

export function LookBack({ week, onKept }: LookBackProps) {
  const { monday, kept, wentWell, learned, pace, isRecent } = week;
  const [well, setWell, forgetWell] = useKept(`week:${monday}:well`, kept?.wentWell ?? wentWell[0] ?? '');
  const [lesson, setLesson, forgetLesson] = useKept(`week:${monday}:learned`, kept?.learned ?? '');
  const [count, setCount, forgetCount] = useKept(`week:${monday}:pace`, String(pace.conversationsAWeek));
  const keep = useAct('keepWeek');
  const chosen = pace.choices.find((one) => String(one.conversationsAWeek) === count);
  const onKeep = async () => {
    const answer = await keep.run({
      on: monday,
      wentWell: well,
      learned: lesson,
      ...(isRecent && chosen ? { conversationsNext: chosen.conversationsAWeek } : {}),
    });
    if (!answer.ok) return;
    forgetWell();
    forgetLesson();
    forgetCount();
    onKept();
  };
  return (
    <form
      className="stack"
      data-gap="large"
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep();
      }}
    >
      <Section title="In your words">
        <OwnLine
          label="One thing that went well"
          hint="Small is fine, as long as it is true."
          text={well}
          onChange={setWell}
          offered={wentWell}
        />
        <OwnLine
          label="One thing you learned"
          hint="About the work, a place, or yourself."
          text={lesson}
          onChange={setLesson}
          offered={learned
            .map(({ text }) => text)
            .filter((text) => text.length <= 200)
            .reverse()}
        />
      </Section>
      {isRecent && pace.choices.length > 0 && (
        <Section title="The week ahead">
          <Choice
            label="Conversations a week"
            hint="Two to four is the usual pace; fewer is fine."
            options={pace.choices.map(({ conversationsAWeek: n }) => ({
              id: String(n),
              label: n === 0 ? 'None for now' : String(n),
            }))}
            value={count}
            onChange={setCount}
          />
          {chosen && <Because>{sayPaceChoice(chosen)}</Because>}
        </Section>
      )}
      <SaidNotice problem={keep.problem} />
      <div className="row">
        <Button look="primary" type="submit" isPending={keep.isBusy}>
          {kept === null ? 'Keep this week' : 'Keep the changes'}
        </Button>
      </div>
    </form>
  );
}
