/** Agreeing a time with someone, or moving it: day, time, how long, how and where. Method: M5. */
import { useState } from 'react';
import { addDays } from '#domain/day.ts';
import { problemAt, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAct } from '../use-ask.ts';
import {
  type Conversation,
  type ConversationChannel,
  channelWords,
  conversationChannels,
  firstName,
} from './conversation-words.ts';
import { saveInvitation } from './invitation.ts';
import { dayHere, instantOf, sayMoment, sayThere, timeHere } from './local-time.ts';
import { OfferTimes } from './offer-times.tsx';
import { type ChosenPerson, PersonChooser } from './person-chooser.tsx';
import { useOffer } from './use-offer.ts';

export interface AgreeDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** With whom; chosen in the dialog when left out. */
  readonly person?: ChosenPerson;
  /** The conversation to move. */
  readonly moved?: Conversation;
  readonly onAgreed?: (conversationId: string) => void;
}

export function AgreeDialog(props: AgreeDialogProps) {
  return props.isOpen ? <AgreeForm key={props.moved?.id ?? props.person?.id ?? ''} {...props} /> : null;
}

const lengths = [
  { id: '15', label: '15 minutes' },
  { id: '20', label: '20 minutes' },
  { id: '30', label: '30 minutes' },
] as const;

function AgreeForm({ isOpen, onClose, person: given, moved, onAgreed }: AgreeDialogProps) {
  const today = todayHere();
  const [person, setPerson] = useState<ChosenPerson | null>(moved?.person ?? given ?? null);
  const [day, setDay] = useState<string | null>(moved?.at ? dayHere(moved.at) : null);
  const [time, setTime] = useState<string | null>(moved?.at ? timeHere(moved.at) : null);
  const [minutes, setMinutes] = useState(String(moved?.minutes ?? 20));
  const [channel, setChannel] = useState<ConversationChannel>(moved?.channel ?? 'video');
  const [place, setPlace] = useState(moved?.place ?? '');
  const agree = useAct('agreeConversation');
  const change = useAct('changeConversation');
  const remove = useAct('removeConversation');
  const offering = useOffer(person?.id ?? null);
  const at = day && time ? instantOf(day, time) : null;
  const there = at ? sayThere(at, offering.theirZone) : '';
  const problem = agree.problem ?? change.problem;
  const submit = async () => {
    if (!person || !at) return;
    const when = { at, minutes: Number(minutes), channel, place };
    if (moved) {
      const answer = await change.run({ conversationId: moved.id, status: 'planned', ...when });
      if (!answer.ok) return;
      say(`Moved to ${sayMoment(at, today)}. Take the calendar file again, it replaces the old one.`);
      onAgreed?.(moved.id);
    } else {
      const answer = await agree.run({ personId: person.id, ...when });
      if (!answer.ok) return;
      const { conversationId } = answer.value;
      say(`Agreed with ${firstName(person.name)}: ${sayMoment(at, today)}.`, () => {
        void remove.run({ conversationId });
      });
      onAgreed?.(conversationId);
    }
    onClose();
  };
  const options = lengths.some((one) => one.id === minutes)
    ? lengths
    : [...lengths, { id: minutes, label: `${minutes} minutes` }];
  return (
    <Dialog
      title={moved ? `Move the talk with ${firstName(moved.person.name)}` : 'Agree a time'}
      isOpen={isOpen}
      onClose={onClose}
      closesOutside={false}
      size="wide"
      acts={
        <>
          {moved?.at && (
            <Button icon="download" onPress={() => saveInvitation(moved)}>
              Calendar file as it is now
            </Button>
          )}
          <Button
            look="primary"
            isDisabled={!person || !at || agree.isBusy || change.isBusy}
            onPress={() => void submit()}
          >
            {moved ? 'Move it' : 'It is agreed'}
          </Button>
        </>
      }
    >
      <div className="stack" data-gap="large">
        <SaidNotice problem={problem} />
        {given || moved ? (
          !moved && <p>With {person?.name}.</p>
        ) : (
          <PersonChooser label="With whom?" value={person} onChoose={setPerson} autoFocus />
        )}
        <div className="columns">
          <DayField
            label="Day"
            value={day}
            onChange={setDay}
            min={today}
            max={addDays(today, 730)}
            problem={problemAt(problem, 'at')}
          />
          <TimeField
            label="Time"
            hint={there === '' ? undefined : `That is ${there}.`}
            value={time}
            onChange={setTime}
          />
        </div>
        <OfferTimes
          offering={offering}
          name={person ? firstName(person.name) : ''}
          onTake={(start) => {
            setDay(dayHere(start));
            setTime(timeHere(start));
          }}
        />
        <Choice label="How long?" options={options} value={minutes} onChange={setMinutes} />
        <Choice label="How?" options={conversationChannels} value={channel} onChange={setChannel} />
        <TextField label={channelWords(channel).placeLabel} optional value={place} onChange={setPlace} />
      </div>
    </Dialog>
  );
}
