/** The writing desk: one letter to one person, begun from her own words, checked as she types. Method: M4. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { addDays, type Day } from '#domain/day.ts';
import { checkMessage } from '#domain/outreach/check-message.ts';
import type { Finding, MessageKind } from '#domain/outreach/draft.ts';
import { ask } from '../ask.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Because } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAct } from '../use-ask.ts';
import { AboutRecipient } from './about-recipient.tsx';
import { BeforeSending } from './before-sending.tsx';
import { FindingsList } from './findings-list.tsx';
import { HandOver } from './hand-over.tsx';
import { sayLength } from './length-said.ts';
import { blankLetter, type Desk, draftOf, findingKey, isBlank, type Letter, letterFrom } from './letter.ts';
import { LetterPaper, showPhrase } from './letter-paper.tsx';
import { isBlankToFill, nextBlank } from './marks.ts';
import { channels, kinds } from './outreach-words.ts';
import { SentOnDialog } from './sent-on-dialog.tsx';
import { type StartingPoint, StartingPoints } from './starting-points.tsx';
import { type Place, useLetter } from './use-letter.ts';
import { withTimes } from './with-times.ts';
import './outreach.css';

export interface SentLetter {
  readonly letter: Letter;
  readonly messageId: string;
  readonly followUp: { readonly on: string | null; readonly because: string };
}

export interface WritingDeskProps {
  readonly desk: Desk;
  /** The kind is what the method says comes next, not what she chose. */
  readonly isProposed: boolean;
  readonly onKind: (kind: MessageKind) => void;
  readonly onSent: (sent: SentLetter) => void;
  readonly personLink?: ReactNode;
  /** Days with a conversation already; no times are offered on them. */
  readonly takenDays: readonly Day[];
}

export function WritingDesk({ desk, isProposed, onKind, onSent, personLink, takenDays }: WritingDeskProps) {
  const { letter, place, change, settle, replace } = useLetter(desk);
  const [isHandedOver, setHandedOver] = useState(false);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const [asksDay, setAsksDay] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = useAct('recordSent');
  const all = useMemo(() => checkMessage(draftOf(letter, desk)), [letter, desk]);
  const isKept = (finding: Finding) => letter.ignoredChecks.includes(findingKey(finding));
  const open = all.filter((finding) => !isKept(finding));
  const blanks = open.filter(isBlankToFill);
  const toChange = open.filter((finding) => !isBlankToFill(finding));
  const errors = open.filter((finding) => finding.severity === 'error');
  const length = sayLength(letter.channel, letter.body, desk.seeker.noteLimit);
  const name = desk.recipient.givenName || desk.recipient.name;

  const isSending = useRef(false);
  const follow = useRef((_: Desk) => {});
  follow.current = (now) => {
    if (isSending.current || letter.kind === now.kind) return;
    if (isBlank(letter) && now.draft) replace(letterFrom(now));
    else change({ kind: now.kind });
  };
  useEffect(() => follow.current(desk), [desk]);

  const showLater = (start: number, end: number) => requestAnimationFrame(() => showPhrase(field.current, start, end));
  const startingPoints = desk.startingPoints.map((point) => ({
    ...point,
    body: withTimes(point.body, todayHere(), takenDays),
  }));
  const choose = (point: StartingPoint) => {
    const before = letter;
    change({ subject: point.subject, body: point.body, ignoredChecks: [] });
    if (!isBlank(before)) say('The letter begins anew.', () => change(before));
    const first = nextBlank(checkMessage(draftOf({ ...letter, subject: point.subject, body: point.body }, desk)), -1);
    showLater(first?.start ?? point.body.length, first?.end ?? point.body.length);
  };
  const toNextBlank = () => {
    const next = nextBlank(open, field.current?.selectionStart ?? -1);
    if (next) showPhrase(field.current, next.start, next.end);
  };
  const sent = async (sentAt?: string) => {
    isSending.current = true;
    const ready = await settle();
    const answer = await send.run({
      ...ready,
      personId: desk.recipient.personId,
      ignoredChecks: [...ready.ignoredChecks],
      ...(sentAt === undefined ? {} : { sentAt }),
    });
    isSending.current = false;
    if (!answer.ok) return;
    replace(blankLetter(ready.kind, ready.channel));
    setHandedOver(false);
    onSent({ letter: ready, ...answer.value });
  };
  const beforeSending = (act: () => void) => {
    if (errors.length === 0) act();
    else setWaiting(() => act);
  };

  return (
    <div className="desk">
      {desk.caution !== '' && (
        <div className="desk-caution">
          <Notice tone="due" title="Before you write">
            {desk.caution}
          </Notice>
        </div>
      )}
      <div className="desk-letter">
        <div className="columns">
          <Select label="What is it?" options={kinds} value={letter.kind} onChange={onKind} />
          {isProposed && <Because>{desk.kindBecause}</Because>}
        </div>
        <Choice
          label="How does it travel?"
          options={channels}
          value={letter.channel}
          onChange={(channel) => change({ channel })}
        />
        {isBlank(letter) && (
          <section className="stack" data-gap="small" aria-labelledby="starts">
            <h2 id="starts">Choose a beginning, or just write</h2>
            <p className="muted">
              Each is made of what you have on file. Make it yours: your own words are what gets answered.
            </p>
            <StartingPoints points={startingPoints} channel={letter.channel} onChoose={choose} />
          </section>
        )}
        {letter.channel === 'email' && (
          <TextField label="Subject" value={letter.subject} onChange={(subject) => change({ subject })} />
        )}
        <LetterPaper
          label={letter.channel === 'phone' ? 'What you will say' : `Your words to ${name}`}
          body={letter.body}
          onChange={(body) => change({ body })}
          findings={open}
          field={field}
          said={sayFindings(blanks.length, toChange.length)}
        />
        <div className="paper-foot">
          <span {...(length.isOver ? { 'data-over': '' } : {})}>{letter.body.trim() === '' ? '' : length.said}</span>
          <span role="status">{placeSaid[place]}</span>
        </div>
        {blanks.length > 0 && (
          <div className="blanks">
            <span>
              {blanks.length === 1 ? 'One blank is yours to fill in.' : `${blanks.length} blanks are yours to fill in.`}
            </span>
            <Button small icon="edit" onPress={toNextBlank}>
              {blanks.length === 1 ? 'Go to it' : 'Go to the next one'}
            </Button>
          </div>
        )}
        <FindingsList
          findings={toChange}
          kept={all.filter(isKept)}
          blanks={blanks.length}
          hasWords={letter.body.trim() !== ''}
          onShow={(finding) => showPhrase(field.current, finding.start, finding.end)}
          onKeep={(finding) => change({ ignoredChecks: [...letter.ignoredChecks, findingKey(finding)].slice(-60) })}
          onCheckAgain={(finding) =>
            change({ ignoredChecks: letter.ignoredChecks.filter((key) => key !== findingKey(finding)) })
          }
        />
        <SaidNotice problem={send.problem} />
        {desk.recipient.doNotContact ? (
          <Notice tone="problem" title={`You marked ${name} as someone not to write to.`}>
            Take the mark off on their page first, if things have changed.
          </Notice>
        ) : (
          letter.body.trim() !== '' && (
            <HandOver
              letter={letter}
              recipient={desk.recipient}
              isHandedOver={isHandedOver}
              beforeSending={beforeSending}
              onHandedOver={() => setHandedOver(true)}
              onSent={() => void sent()}
              onSentEarlier={(day) =>
                day === 'another' ? setAsksDay(true) : void sent(noonOf(addDays(todayHere(), -1)))
              }
              isBusy={send.isBusy}
            />
          )
        )}
        {!isBlank(letter) && (
          <Disclosure title="Other ways to begin">
            <StartingPoints points={startingPoints} channel={letter.channel} onChoose={choose} />
          </Disclosure>
        )}
      </div>
      <aside className="desk-side" aria-label={`About ${name}`}>
        <AboutRecipient desk={desk} link={personLink} />
      </aside>
      <BeforeSending
        findings={errors}
        isOpen={waiting !== null}
        onBack={() => setWaiting(null)}
        onAnyway={() => {
          waiting?.();
          setWaiting(null);
        }}
      />
      <SentOnDialog
        isOpen={asksDay}
        onClose={() => setAsksDay(false)}
        onDay={(day) => {
          setAsksDay(false);
          void sent(day === todayHere() ? undefined : noonOf(day));
        }}
      />
    </div>
  );
}

const placeSaid: Readonly<Record<Place, string>> = {
  none: '',
  here: 'Kept on this device',
  saving: 'Keeping it…',
  saved: 'Kept as a draft',
};

/** Takes a sent record back and puts the words on the desk again, as a draft. */
export async function takeBack(sent: SentLetter, personId: string): Promise<boolean> {
  const removed = await ask('removeMessage', { messageId: sent.messageId });
  if (!removed.ok) return false;
  const { channel, kind, subject, body, ignoredChecks } = sent.letter;
  const kept = await ask('saveDraft', { personId, channel, kind, subject, body, ignoredChecks: [...ignoredChecks] });
  return kept.ok;
}

function noonOf(day: string): string {
  return new Date(`${day}T12:00:00`).toISOString();
}

function sayFindings(blanks: number, others: number): string {
  const parts = [
    ...(blanks > 0 ? [`${blanks} ${blanks === 1 ? 'blank' : 'blanks'} to fill in`] : []),
    ...(others > 0 ? [`${others} ${others === 1 ? 'thing' : 'things'} to look at below`] : []),
  ];
  return parts.join(', ');
}
