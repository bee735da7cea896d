/** The quieter acts with a person: let it rest, do not write, remove, forget. Method: M3, M4. */
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu, type MenuAct } from '../ui/menu.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { firstNameOf } from './people-words.ts';
import type { Person } from './use-change-person.ts';
import { useLeavingAct } from './use-leaving-act.ts';
import { useRest } from './use-rest.ts';

export interface PersonMenuProps {
  readonly person: Person;
  readonly hasWritten: boolean;
  /** Whether they have talked, and she stays in touch; null before the first talk. */
  readonly touch: 'going' | 'stopped' | null;
}

export function PersonMenu({ person, hasWritten, touch }: PersonMenuProps) {
  const [opened, setOpened] = useState<'forget' | 'mark' | null>(null);
  const mark = useAct('setDoNotContact');
  const stopTouch = useAct('stopTouch');
  const resumeTouch = useAct('resumeTouch');
  const remove = useLeavingAct('removePerson', person.id);
  const restore = useAct('restoreDeleted');
  const go = useNavigate();
  const { rest, openAgain } = useRest(person);
  const { id: personId, name } = person;
  const first = firstNameOf(person);
  const removeIt = async () => {
    const problem = await remove.run();
    if (problem) return say(`${problem.sentence} ${problem.next}`);
    say(`${name} is removed. For 30 days this can be brought back, in Settings too.`, () => {
      void restore.run({ id: personId });
    });
  };
  const stop = async () => {
    const answer = await stopTouch.run({ personId });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    say(`No monthly word to ${first} any more.`, () => void resumeTouch.run({ personId }));
  };
  const touching: readonly MenuAct[] =
    touch === null || person.doNotContact
      ? []
      : touch === 'going'
        ? [
            {
              id: 'touch',
              label: 'No monthly word',
              hint: `${first} is not suggested for staying in touch.`,
              icon: 'bell',
              onAct: () => void stop(),
            },
          ]
        : [
            {
              id: 'touch',
              label: 'Stay in touch monthly',
              icon: 'bell',
              onAct: () => void resumeTouch.run({ personId }),
            },
          ];
  const introducing: readonly MenuAct[] = person.doNotContact
    ? []
    : [
        {
          id: 'introduction',
          label: `Ask ${first} for an introduction`,
          hint: 'To one person, easy to say no to.',
          icon: 'chain',
          onAct: () =>
            void go({ to: '/people/$personId/write', params: { personId }, search: { kind: 'introduction-request' } }),
        },
      ];
  const resting: readonly MenuAct[] = person.closed
    ? [{ id: 'open', label: 'Open it again', icon: 'sun', onAct: () => void openAgain() }]
    : [
        ...(hasWritten
          ? ([
              { id: 'silent', label: 'Let it rest: no answer came', icon: 'moon', onAct: () => void rest('silent') },
              { id: 'declined', label: 'Let it rest: they said no', icon: 'moon', onAct: () => void rest('declined') },
            ] as const)
          : []),
        { id: 'mine', label: 'Let it rest: I would rather not', icon: 'moon', onAct: () => void rest('mine') },
      ];
  return (
    <>
      <Menu
        label={`More with ${first}`}
        trigger="words"
        acts={[
          ...introducing,
          ...resting,
          ...touching,
          person.doNotContact
            ? {
                id: 'unmark',
                label: 'They may be written to again',
                icon: 'mail',
                onAct: () => void mark.run({ personId, doNotContact: false }),
              }
            : { id: 'mark', label: 'Do not write to them', icon: 'lock', onAct: () => setOpened('mark') },
          {
            id: 'remove',
            label: `Remove ${first}`,
            hint: 'Can be brought back for 30 days.',
            icon: 'trash',
            onAct: () => void removeIt(),
          },
          {
            id: 'forget',
            label: `Forget ${first} for good`,
            hint: 'When someone asks for it. Cannot be taken back.',
            icon: 'trash',
            tone: 'danger',
            onAct: () => setOpened('forget'),
          },
        ]}
      />
      <MarkDialog person={person} isOpen={opened === 'mark'} onClose={() => setOpened(null)} />
      <ForgetDialog person={person} isOpen={opened === 'forget'} onClose={() => setOpened(null)} />
    </>
  );
}

interface OverProps {
  readonly person: Person;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function MarkDialog({ person, isOpen, onClose }: OverProps) {
  const [reason, setReason] = useState('');
  const mark = useAct('setDoNotContact');
  const personId = person.id;
  const submit = async () => {
    const answer = await mark.run({ personId, doNotContact: true, reason });
    if (!answer.ok) return;
    onClose();
    setReason('');
    say(`${person.name} will not be suggested, and no message is begun.`, () => {
      void mark.run({ personId, doNotContact: false });
    });
  };
  return (
    <Dialog
      title={`Do not write to ${firstNameOf(person)}`}
      isOpen={isOpen}
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isPending={mark.isBusy} onPress={() => void submit()}>
          Mark them
        </Button>
      }
    >
      <div className="stack">
        <SaidNotice problem={mark.problem} />
        <p>They stay on your list with everything you know, and are never suggested.</p>
        <TextField
          label="Why"
          optional
          hint="For you alone: they asked, an old quarrel, your present boss."
          value={reason}
          onChange={setReason}
          maxLength={300}
          onKeyDown={(e) => {
            if (e.key === 'Enter') void submit();
          }}
        />
      </div>
    </Dialog>
  );
}

export function ForgetDialog({ person, isOpen, onClose }: OverProps) {
  const forget = useLeavingAct('forgetPerson', person.id);
  const first = firstNameOf(person);
  const submit = async () => {
    if ((await forget.run()) !== null) return;
    onClose();
    say('Forgotten, everywhere in Who Else.');
  };
  return (
    <ConfirmDialog
      title={`Forget ${person.name} for good?`}
      isOpen={isOpen}
      onClose={onClose}
      isGrave
      isBusy={forget.isBusy}
      confirm={`Erase everything about ${first}`}
      keep={`Keep ${first}`}
      onConfirm={() => void submit()}
    >
      <SaidNotice problem={forget.problem} />
      <p>
        Everything about them is erased at once and everywhere: the page, messages, talks, promises, who named whom. It
        cannot be taken back.
      </p>
      <p>
        What stays: their name where you wrote it into a note about someone else, and the backups and exports made
        before now. Who Else keeps its last 14 backups, so they leave those within about two weeks of daily use. If it
        must be sooner, delete the older files yourself; Settings shows where they are.
      </p>
    </ConfirmDialog>
  );
}
