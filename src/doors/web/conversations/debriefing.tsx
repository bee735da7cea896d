/** Fills in and sends one debrief: begun from the notes, kept on this device until the program has it. Method: M6, M8. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { LoadingState } from '../ui/states.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import { type Conversation, firstName } from './conversation-words.ts';
import { type Debrief, debriefInput, readDebrief, startDebrief } from './debrief.ts';
import { DebriefForm } from './debrief-form.tsx';
import { FiledUnder } from './filed-under.tsx';
import { dayHere } from './local-time.ts';
import { forgetPage } from './page-on-device.ts';
import { PlaceForFit } from './place-for-fit.tsx';
import { ProposedRole } from './proposed-role.tsx';
import { beginTalk } from './talk-in-hand.ts';
import { forgetTalk, type TalkOnDevice } from './talk-on-device.ts';
import { useTalkOnDevice } from './use-talk-on-device.ts';

export interface DebriefingProps {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly organization: string;
  };
  readonly conversation: Conversation | null;
  readonly onLogged: (logged: OutputOf<'logConversation'>, isNothing: boolean) => void;
}

export function Debriefing(props: DebriefingProps) {
  const onDevice = useTalkOnDevice(props.conversation?.id ?? null);
  return onDevice === undefined ? (
    <LoadingState label="Opening your notes" />
  ) : (
    <Filling {...props} onDevice={onDevice} />
  );
}

function Filling({
  person,
  conversation,
  onLogged,
  onDevice,
}: DebriefingProps & { readonly onDevice: TalkOnDevice | null }) {
  const today = todayHere();
  const name = `debrief:${conversation?.id ?? person.id}`;
  const [kept, setKept, forget] = useKept(name, '');
  const [talk] = useState(() =>
    onDevice && conversation ? beginTalk(onDevice, conversation.notes, Date.now()).talk : null,
  );
  const notes = talk?.notes ?? conversation?.notes ?? '';
  const [start] = useState(() => begin(conversation, talk, today));
  const debrief = readDebrief(kept) ?? start;
  const change = (next: Debrief) => setKept(JSON.stringify(next));
  const log = useAct('logConversation');
  const submit = async (isNothing: boolean) => {
    const input = debriefInput(debrief, {
      personId: person.id,
      conversationId: conversation?.id ?? null,
      notes: talk && talk.notes !== conversation?.notes ? talk.notes : undefined,
    });
    const answer = await log.run({ ...input, nothingCame: isNothing });
    if (!answer.ok) return;
    forget();
    if (conversation) {
      forgetTalk(conversation.id);
      forgetPage(conversation.id);
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
      {notes.trim() !== '' && (
        <Disclosure title="Your notes from the talk">
          <p className="notes-shown">{notes.trim()}</p>
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
        proposedRole={
          <ProposedRole
            title={person.title}
            roleId={debrief.roleId}
            onChange={(filed) => change({ ...debrief, ...filed })}
          />
        }
        placeForFit={
          debrief.organizationId === '' && <PlaceForFit personId={person.id} organization={person.organization} />
        }
        problem={<SaidNotice problem={log.problem} />}
        isBusy={log.isBusy}
        onSubmit={() => void submit(false)}
        onNothing={conversation?.debriefed ? null : () => void submit(true)}
      />
    </>
  );
}

function begin(conversation: Conversation | null, talk: TalkOnDevice | null, today: string): Debrief {
  return startDebrief({
    conversation: conversation && { ...conversation, notes: talk?.notes ?? conversation.notes },
    today,
    heldOn: heldOn(conversation, today),
    asked: talk?.done.includes('who-else') ?? false,
    under: talk?.under ?? [],
  });
}

/** The day it was held, else the day it was agreed for unless that is still ahead, else today. */
function heldOn(conversation: Conversation | null, today: string): string {
  if (conversation?.heldOn) return conversation.heldOn;
  const agreed = conversation?.at ? dayHere(conversation.at) : today;
  return agreed > today ? today : agreed;
}

/** "After your talk with Priya". */
export function debriefTitle(name: string): string {
  return `After your talk with ${firstName(name)}`;
}
