/** An invitation before it is taken: with whom, when on both clocks, where, and what only she can say. Method: M5. */
import { useState } from 'react';
import type { CalendarEvent } from '#formats/calendar/calendar-event.ts';
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Because } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { ClockField } from '../ui/clock-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { sayWork } from '../ui/person-line.tsx';
import { sayExactDay, sayTime } from '../ui/say-day.ts';
import { TimeField } from '../ui/time-field.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import type { ChoosePerson, Someone } from './arrived-dialog.tsx';
import { buttonFor, type Candidate, candidateId, eventToSend, type Preview, takesNothing } from './invitation-words.ts';

export interface InvitationFormProps {
  readonly event: CalendarEvent;
  /** On one person's page: theirs, unless the file says otherwise. */
  readonly person?: Someone | undefined;
  /** More invitations wait behind this one. */
  readonly left: number;
  readonly choosePerson: ChoosePerson;
  readonly onClose: () => void;
  readonly onTaken: (taken: {
    readonly conversationId: string;
    readonly sentence: string;
    readonly isNew: boolean;
  }) => void;
}

const someoneElse = 'someone-else';

export function InvitationForm({
  event: read,
  person: given,
  left,
  choosePerson,
  onClose,
  onTaken,
}: InvitationFormProps) {
  const event = eventToSend(read);
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState<Someone | null>(null);
  const [clock, setClock] = useState('');
  const [time, setTime] = useState<string | null>(null);
  const take = useAct('takeInvitation');
  const first = useAsk('previewInvitation', { event }, { keep: true });
  const candidates = first.data?.candidates ?? [];
  // The page's person is meant where the file names nobody.
  const isNobody = first.data !== undefined && first.data.person === null && candidates.length === 0;
  const picked = chosen ?? (candidates.length === 1 && candidates[0] ? candidateId(candidates[0]) : null);
  const candidate = candidates.find((one) => candidateId(one) === picked);
  const personId = other?.id ?? candidate?.id ?? (isNobody ? (given?.id ?? null) : null);
  const preview = useAsk('previewInvitation', { event, clock, time: time ?? '', personId }, { keep: true });
  const newPerson = personId === null && candidate?.id === null ? candidate : undefined;
  const asks = (preview.data?.asks ?? []).filter((one) => one !== 'person' || newPerson === undefined);
  const submit = async (shown: Preview) => {
    const answer = await take.run({
      event,
      clock,
      time: time ?? '',
      personId,
      ...(newPerson ? { newPerson: { name: newPerson.name, email: newPerson.email } } : {}),
    });
    if (answer.ok) onTaken({ ...answer.value, isNew: shown.change === 'new' });
  };
  return (
    <Dialog
      title="An invitation"
      isOpen
      onClose={onClose}
      closesOutside={false}
      size="wide"
      acts={
        preview.data && takesNothing(preview.data) ? (
          <Button look="primary" onPress={onClose}>
            Close
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>Not now</Button>
            <Button
              look="primary"
              isPending={take.isBusy}
              isDisabled={!preview.data || preview.isStale || asks.length > 0}
              onPress={() => preview.data && void submit(preview.data)}
            >
              {preview.data ? buttonFor(preview.data.change) : 'Take it'}
            </Button>
          </>
        )
      }
    >
      <Asked reading={clock === '' || preview.data ? preview : first} loading="Looking what it changes">
        {(shown) => (
          <div className="stack" data-gap="large">
            <SaidNotice problem={take.problem} />
            {preview.problem && <SaidNotice problem={preview.problem} />}
            <Notice tone={takesNothing(shown) ? 'info' : 'good'}>
              {newPerson ? shown.sentence.replace(/\bthem\b/, newPerson.name) : shown.sentence}
            </Notice>
            {read.repeats && <p className="muted">It comes again and again; only this time is taken.</p>}
            <Facts shown={shown} event={read} name={shown.person?.name ?? newPerson?.name ?? ''} />
            {shown.person === null && !takesNothing(shown) && (
              <div className="stack" data-gap="small">
                {candidates.length > 0 && (
                  <Choice
                    label="Who is it with?"
                    stacked
                    options={[...candidates.map(optionFor), { id: someoneElse, label: 'Someone else' }]}
                    value={picked}
                    onChange={(id) => {
                      setChosen(id);
                      setOther(null);
                    }}
                  />
                )}
                {(candidates.length === 0 || picked === someoneElse) &&
                  choosePerson({ label: 'Who is it with?', value: other, onChoose: setOther })}
                <Because>{shown.because}</Because>
              </div>
            )}
            {(asks.includes('clock') || clock !== '') && (
              <ClockField
                label={`Whose clock says ${sayTime(read.time.slice(0, 5))}?`}
                hint={
                  read.zoneAsWritten === ''
                    ? 'The file names none. Write their city, or yours.'
                    : `The file says “${read.zoneAsWritten}”, which is no known place. Write their city, or yours.`
                }
                problem={preview.problem?.kind === 'zoneNotFound' ? preview.problem.sentence : undefined}
                value={clock}
                onSay={setClock}
              />
            )}
            {(asks.includes('time') || time !== null) && (
              <TimeField label="At what hour?" hint="The file gives only the day." value={time} onChange={setTime} />
            )}
            {left > 0 && (
              <p className="muted">{left === 1 ? 'One more comes after this.' : `${left} more come after this.`}</p>
            )}
          </div>
        )}
      </Asked>
    </Dialog>
  );
}

function optionFor(one: Candidate) {
  const hint = one.id === null ? `${one.because} They are added.` : sayWork(one.title, one.organization) || one.email;
  return { id: candidateId(one), label: one.name, hint };
}

function Facts({
  shown,
  event,
  name,
}: {
  readonly shown: Preview;
  readonly event: CalendarEvent;
  readonly name: string;
}) {
  const facts = [
    ['What', event.summary],
    ['Who', name],
    [
      'When',
      shown.here ||
        [event.day && sayExactDay(event.day), event.time && sayTime(event.time.slice(0, 5))].filter(Boolean).join(', '),
    ],
    ['For them', shown.there],
    ['Where', shown.joinUrl || shown.place],
  ].filter(([, value]) => value !== '');
  return (
    <dl className="arrived-facts">
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
