/** Fills in and sends one debrief: begun from the notes, kept on this device until the program has it. Method: M6, M8. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { browserKeeping, keepText, readKept } from '../ui/kept-text.ts';
import { Notice } from '../ui/notice.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import { closingName, readClosing } from './closing-kept.ts';
import { type Conversation, firstName } from './conversation-words.ts';
import { type Debrief, debriefInput, readDebrief, startDebrief } from './debrief.ts';
import { DebriefForm } from './debrief-form.tsx';
import { FiledUnder } from './filed-under.tsx';
import { dayHere } from './local-time.ts';
import { notesName } from './use-notes.ts';

export interface DebriefingProps {
  readonly person: { readonly id: string; readonly name: string; readonly organization: string };
  readonly conversation: Conversation | null;
  readonly onLogged: (logged: OutputOf<'logConversation'>, isNothing: boolean) => void;
}

export function Debriefing({ person, conversation, onLogged }: DebriefingProps) {
  const today = todayHere();
  const name = `debrief:${conversation?.id ?? person.id}`;
  const [kept, setKept, forget] = useKept(name, '');
  const [unsent] = useState(() => (conversation ? readKept(browserKeeping(), notesName(conversation.id)) : null));
  const [start] = useState(() => begin(conversation, unsent, today));
  const debrief = readDebrief(kept) ?? start;
  const change = (next: Debrief) => setKept(JSON.stringify(next));
  const log = useAct('logConversation');
  const submit = async (isNothing: boolean) => {
    const whole = isNothing
      ? {
          ...start,
          heldOn: debrief.heldOn,
          channel: debrief.channel,
          learned: [],
          promised: [],
          whoElse: [],
          askedWhoElse: debrief.askedWhoElse,
        }
      : debrief;
    const answer = await log.run(
      debriefInput(whole, {
        personId: person.id,
        conversationId: conversation?.id ?? null,
        notes: unsent ?? undefined,
      }),
    );
    if (!answer.ok) return;
    forget();
    if (conversation) {
      for (const done of [notesName(conversation.id), closingName(conversation.id), `talk-began:${conversation.id}`]) {
        keepText(browserKeeping(), done, '');
      }
    }
    onLogged(answer.value, isNothing);
  };
  return (
    <>
      {conversation?.debriefed && (
        <Notice tone="info" title="You have written this one down already.">
          Add what came to you since; what you wrote then stays.
        </Notice>
      )}
      {conversation && notesShown(conversation, unsent) !== '' && (
        <Disclosure title="Your notes from the talk">
          <p className="notes-shown">{notesShown(conversation, unsent)}</p>
        </Disclosure>
      )}
      <DebriefForm
        person={person}
        today={today}
        debrief={debrief}
        onChange={change}
        filedUnder={
          <FiledUnder
            workplace={person.organization}
            organizationId={debrief.organizationId}
            roleId={debrief.roleId}
            onChange={(filed) => change({ ...debrief, ...filed })}
          />
        }
        problem={<SaidNotice problem={log.problem} />}
        isBusy={log.isBusy}
        onSubmit={() => void submit(false)}
        onNothing={() => void submit(true)}
      />
    </>
  );
}

function begin(conversation: Conversation | null, unsent: string | null, today: string): Debrief {
  const closing = readClosing(conversation ? (readKept(browserKeeping(), closingName(conversation.id)) ?? '') : '');
  return startDebrief({
    conversation: conversation && { ...conversation, notes: unsent ?? conversation.notes },
    today,
    heldOn: heldOn(conversation, today),
    names: closing.names,
    asked: closing.done.includes('who-else'),
    under: [],
  });
}

/** The day it was held, else the day it was agreed for unless that is still ahead, else today. */
function heldOn(conversation: Conversation | null, today: string): string {
  if (conversation?.heldOn) return conversation.heldOn;
  const agreed = conversation?.at ? dayHere(conversation.at) : today;
  return agreed > today ? today : agreed;
}

function notesShown(conversation: Conversation, unsent: string | null): string {
  return (unsent ?? conversation.notes).trim();
}

/** "After your talk with Priya". */
export function debriefTitle(name: string): string {
  return `After your talk with ${firstName(name)}`;
}
