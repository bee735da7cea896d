/** The writing desk: one letter to one person, begun from her own words, checked as she types. Method: M4. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addDays } from '#domain/day.ts';
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
import { BlanksFirst } from './blanks-first.tsx';
import { Cautions } from './cautions.tsx';
import { FindingsList } from './findings-list.tsx';
import { HandOver } from './hand-over.tsx';
import { sayLength } from './length-said.ts';
import { blankLetter, type Desk, findingKey, isBlank, type Letter, letterFrom, savedPart } from './letter.ts';
import { LetterPaper, showPhrase } from './letter-paper.tsx';
import { isBlankToFill, nextBlank } from './marks.ts';
import { channels, kinds } from './outreach-words.ts';
import { SentOnDialog } from './sent-on-dialog.tsx';
import { type StartingPoint, StartingPoints } from './starting-points.tsx';
import { blanksIn, useFindings } from './use-findings.ts';
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
  /** For an introduction request: choosing whom it is to lead to. */
  readonly aboutChooser?: ReactNode;
  /** Times that suit both, in words, for the beginnings that leave them open. */
  readonly times: readonly string[];
}

export function WritingDesk(props: WritingDeskProps) {
  const { desk, isProposed, onKind, onSent, personLink, aboutChooser, times } = props;
  const { letter, place, change, settle, replace } = useLetter(desk);
  const [isHandedOver, setHandedOver] = useState(false);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [asksDay, setAsksDay] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLDivElement>(null);
  const send = useAct('recordSent');
  const { all, state: checksState, again: checkAgain, settled } = useFindings(letter, desk);
  const isKept = (finding: Finding) => letter.ignoredChecks.includes(findingKey(finding));
  const open = all.filter((finding) => !isKept(finding));
  const blanks = open.filter(isBlankToFill);
  const toChange = open.filter((finding) => !isBlankToFill(finding));
  const length = sayLength(letter.channel, letter.body, desk.seeker.noteLimit);
  const name = desk.recipient.givenName || desk.recipient.name;

  const isSaidAbove = desk.cautions.some(({ sentence }) => sentence.includes(desk.kindBecause));

  const isSending = useRef(false);
  const follow = useRef((_: Desk) => {});
  follow.current = (now) => {
    const aboutPersonId = now.about?.personId ?? null;
    if (isSending.current || (letter.kind === now.kind && letter.aboutPersonId === aboutPersonId)) return;
    if (isBlank(letter) && now.draft) replace(letterFrom(now));
    else change({ kind: now.kind, aboutPersonId });
  };
  useEffect(() => follow.current(desk), [desk]);

  const show = (finding: Pick<Finding, 'part' | 'start' | 'end'>) =>
    finding.part === 'subject' ? showSubject(subject.current) : showPhrase(field.current, finding.start, finding.end);
  const showLater = (finding: Pick<Finding, 'part' | 'start' | 'end'>) => requestAnimationFrame(() => show(finding));
  const startingPoints = desk.startingPoints.map((point) => ({
    ...point,
    body: withTimes(point.body, times),
  }));
  const choose = (point: StartingPoint) => {
    const before = letter;
    const begun = { subject: point.subject, body: point.body, ignoredChecks: [], startingPoint: point.id };
    change(begun);
    if (!isBlank(before)) say('The letter begins anew.', () => change(before));
    const first = nextBlank(blanksIn({ ...letter, ...begun }, desk), -1);
    const end = point.body.length;
    showLater(first ?? { part: 'body', start: end, end });
  };
  const toNextBlank = (after = field.current?.selectionStart ?? -1) => {
    const next = nextBlank(blanks, after);
    if (next) showLater(next);
  };
  const sent = async (sentAt?: string) => {
    isSending.current = true;
    const ready = await settle();
    const answer = await send.run({
      messageId: ready.messageId,
      ...savedPart(ready, desk),
      ...(sentAt === undefined ? {} : { sentAt }),
    });
    isSending.current = false;
    if (!answer.ok) return;
    replace(blankLetter(ready.kind, ready.channel));
    setHandedOver(false);
    onSent({ letter: ready, ...answer.value });
  };
  const goOn = (act: () => void, kept: readonly string[], now: readonly Finding[]) => {
    const left = now.filter((finding) => !kept.includes(findingKey(finding)));
    const openBlanks = left.filter(isBlankToFill);
    const errors = left.filter((finding) => finding.severity === 'error');
    if (openBlanks.length > 0) setWaiting({ for: 'blanks', act, findings: openBlanks });
    else if (errors.length > 0 && !isHandedOver) setWaiting({ for: 'errors', act, findings: errors });
    else act();
  };
  const beforeSending = (act: () => void) => {
    if (checksState === 'here') goOn(act, letter.ignoredChecks, all);
    else void settled(letter).then((now) => goOn(act, letter.ignoredChecks, now));
  };
  const keepBlanks = () => {
    const kept = [...new Set([...letter.ignoredChecks, ...blanks.map(findingKey)])].slice(-60);
    change({ ignoredChecks: kept });
    setWaiting(null);
    if (waiting) goOn(waiting.act, kept, all);
  };

  return (
    <div className="desk">
      <Cautions cautions={desk.cautions} />
      <div className="desk-letter">
        <div className="columns">
          <Select label="What is it?" options={kinds} value={letter.kind} onChange={onKind} />
          {isProposed && !isSaidAbove && <Because>{desk.kindBecause}</Because>}
          {letter.kind === 'introduction-request' && aboutChooser}
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
          <div ref={subject}>
            <TextField label="Subject" value={letter.subject} onChange={(next) => change({ subject: next })} />
          </div>
        )}
        <LetterPaper
          label={letter.channel === 'phone' ? 'What you will say' : `Your words to ${name}`}
          body={letter.body}
          onChange={(body) => change({ body, ...(body.trim() === '' ? { startingPoint: '' } : {}) })}
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
            <Button small icon="edit" onPress={() => toNextBlank()}>
              {blanks.length === 1 ? 'Go to it' : 'Go to the next one'}
            </Button>
          </div>
        )}
        <FindingsList
          findings={toChange}
          kept={all.filter(isKept)}
          blanks={blanks.length}
          hasWords={letter.body.trim() !== ''}
          state={checksState}
          onAgain={checkAgain}
          onShow={show}
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
      <BlanksFirst
        blanks={blanks}
        // A letter without blanks, however it came to it, is asked about none.
        isOpen={waiting?.for === 'blanks' && blanks.length > 0}
        onKeep={keepBlanks}
        onFill={() => {
          setWaiting(null);
          // The dialog gives the focus back first.
          setTimeout(() => toNextBlank(-1), afterDialogMilliseconds);
        }}
      />
      <BeforeSending
        findings={waiting?.for === 'errors' ? waiting.findings : []}
        isOpen={waiting?.for === 'errors'}
        onBack={() => setWaiting(null)}
        onAnyway={() => {
          waiting?.act();
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

/** Something that was about to happen, and what has to be looked at first. */
interface Waiting {
  readonly for: 'blanks' | 'errors';
  readonly act: () => void;
  readonly findings: readonly Finding[];
}

const afterDialogMilliseconds = 80;

function showSubject(place: HTMLElement | null): void {
  const input = place?.querySelector('input');
  input?.focus();
  const [blank] = input?.value.match(/\[[^\]]*\]?/) ?? [];
  const start = blank === undefined ? 0 : (input?.value.indexOf(blank) ?? 0);
  input?.setSelectionRange(start, start + (blank?.length ?? 0));
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
  const { messageId: _, ignoredChecks, ...words } = sent.letter;
  const kept = await ask('saveDraft', { ...words, personId, ignoredChecks: [...ignoredChecks] });
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
