/** The two minutes after: what I learned, what I promised, who else. Method: M6, M8. */
import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { conversationChannels, firstName } from './conversation-words.ts';
import { type Debrief, isNamed } from './debrief.ts';
import { FitLines } from './fit-lines.tsx';
import { LearnedLines } from './learned-lines.tsx';
import { PromisedLines } from './promised-lines.tsx';
import { WhoElseLines } from './who-else-lines.tsx';
import './conversations.css';

export interface DebriefFormProps {
  readonly person: { readonly name: string; readonly organization: string };
  readonly today: Day;
  readonly debrief: Debrief;
  readonly onChange: (debrief: Debrief) => void;
  /** Chooses organization and role; a part of its own, as it asks for lists. */
  readonly filedUnder: ReactNode;
  /** Proposes the role the talk was about. */
  readonly proposedRole: ReactNode;
  /** Says when fit has no place to be kept with. */
  readonly placeForFit: ReactNode;
  readonly problem: ReactNode;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  /** Null when it was written down already: something came of it then. */
  readonly onNothing: (() => void) | null;
}

export function DebriefForm(props: DebriefFormProps) {
  const {
    person,
    today,
    debrief,
    onChange,
    filedUnder,
    proposedRole,
    placeForFit,
    problem,
    isBusy,
    onSubmit,
    onNothing,
  } = props;
  const name = firstName(person.name);
  const set = (part: Partial<Debrief>) => onChange({ ...debrief, ...part });
  const hasLearned = debrief.learned.some((one) => one.text.trim() !== '');
  return (
    <div className="debrief">
      <fieldset className="debrief-part">
        <legend>What you take with you</legend>
        <LearnedLines
          lines={debrief.learned}
          nextKey={debrief.nextKey}
          name={name}
          onChange={(learned, nextKey) => set({ learned, nextKey })}
        />
        {hasLearned && proposedRole}
        <TextArea
          label="What surprised you?"
          optional
          rows={2}
          value={debrief.surprised}
          onChange={(surprised) => set({ surprised })}
        />
      </fieldset>
      <fieldset className="debrief-part">
        <legend>What it says about fit</legend>
        {debrief.fit.length === 0 ? (
          <p className="muted">Only when a line of theirs says something about you and this place.</p>
        ) : (
          placeForFit
        )}
        <FitLines
          lines={debrief.fit}
          nextKey={debrief.nextKey}
          name={name}
          onChange={(fit, nextKey) => set({ fit, nextKey })}
        />
      </fieldset>
      <fieldset className="debrief-part" data-who-else="">
        <legend>Who else</legend>
        {!debrief.whoElse.some(isNamed) && (
          <Choice
            label={`Did you ask ${name} who else to speak with?`}
            options={[
              { id: 'yes', label: 'Yes' },
              { id: 'no', label: 'Not this time' },
            ]}
            value={debrief.askedWhoElse}
            onChange={(askedWhoElse) => set({ askedWhoElse })}
          />
        )}
        {debrief.askedWhoElse === 'no' && !debrief.whoElse.some(isNamed) ? (
          <p className="muted">
            Your thank-you is a good place for it: “If someone else comes to mind whom I should speak with, I would be
            glad.”
          </p>
        ) : (
          <WhoElseLines
            lines={debrief.whoElse}
            nextKey={debrief.nextKey}
            from={name}
            onChange={(whoElse, nextKey) => set({ whoElse, nextKey })}
          />
        )}
      </fieldset>
      <fieldset className="debrief-part">
        <legend>What you promised</legend>
        <p className="muted">The thank-you comes by itself, within a day. Write down what you promised besides.</p>
        <PromisedLines
          lines={debrief.promised}
          nextKey={debrief.nextKey}
          today={today}
          onChange={(promised, nextKey) => set({ promised, nextKey })}
        />
      </fieldset>
      <TextField
        label="What you will do next because of it"
        optional
        value={debrief.next}
        onChange={(next) => set({ next })}
      />
      <Disclosure title="More: when it was, an opening, where it is filed">
        <div className="stack">
          <div className="columns">
            <DayField
              label="When did you talk?"
              value={debrief.heldOn}
              max={today}
              onChange={(heldOn) => heldOn && set({ heldOn })}
            />
            <Choice
              label="How?"
              options={conversationChannels}
              value={debrief.channel}
              onChange={(channel) => set({ channel })}
            />
          </div>
          <TextField
            label={`An opening you heard of${person.organization === '' ? '' : ` at ${person.organization}`}`}
            optional
            value={debrief.heardOfOpening}
            onChange={(heardOfOpening) => set({ heardOfOpening })}
          />
          {hasLearned && filedUnder}
        </div>
      </Disclosure>
      {problem}
      <div className="debrief-acts">
        <Button look="primary" isDisabled={isBusy} onPress={onSubmit}>
          Keep it
        </Button>
        {onNothing && (
          <Button isDisabled={isBusy} onPress={onNothing}>
            Nothing came of it
          </Button>
        )}
      </div>
    </div>
  );
}
