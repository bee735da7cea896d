/** Write to one person: the letter, what passed before, their answer, and letting it rest. Method: M4. */
import { useQueryClient } from '@tanstack/react-query';
import { useParams, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import type { MessageKind } from '#domain/outreach/draft.ts';
import type { Arriving } from '../arrived/arriving.ts';
import { AgreeDialog } from '../conversations/agree-dialog.tsx';
import { AgreedNote } from '../conversations/agreed-note.tsx';
import { PersonChooser } from '../conversations/person-chooser.tsx';
import { SuggestedDialog } from '../conversations/suggested-dialog.tsx';
import { EarlierMessages } from '../outreach/earlier-messages.tsx';
import { LetItRest } from '../outreach/let-it-rest.tsx';
import type { Desk } from '../outreach/letter.ts';
import { likelyChannel } from '../outreach/letter.ts';
import { kindNamed, titleOf } from '../outreach/outreach-words.ts';
import { type Recorded, RecordReply } from '../outreach/record-reply.tsx';
import { ReplyNext } from '../outreach/reply-next.tsx';
import { SentNote } from '../outreach/sent-note.tsx';
import { type SentLetter, takeBack, WritingDesk } from '../outreach/writing-desk.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Page, Section } from '../ui/page.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import { Arrival } from './arrivals.tsx';

export function WritePage() {
  const { personId } = useParams({ from: '/people/$personId/write' });
  const wished = useRouterState({ select: (s) => kindNamed((s.location.search as { kind?: unknown }).kind) });
  const about = useRouterState({ select: (s) => idFrom((s.location.search as { about?: unknown }).about) });
  return (
    <WriteTo key={`${personId}:${wished ?? ''}:${about ?? ''}`} personId={personId} wished={wished} about={about} />
  );
}

interface WriteToProps {
  readonly personId: string;
  readonly wished: MessageKind | undefined;
  /** Whom an introduction is to lead to. */
  readonly about: string | undefined;
}

function WriteTo({ personId, wished, about }: WriteToProps) {
  const [kind, setKind] = useState(wished);
  const [aboutPersonId, setAbout] = useState(about);
  const introduces = kind === 'introduction-request' && aboutPersonId !== undefined;
  const desk = useAsk(
    'getWritingDesk',
    { personId, ...(kind ? { kind } : {}), ...(introduces ? { aboutPersonId } : {}) },
    { keep: true },
  );
  const name = desk.data ? desk.data.recipient.givenName || desk.data.recipient.name : '';
  return (
    <Page
      title={desk.data ? titleOf(desk.data.kind, name, desk.data.about?.name) : 'Write'}
      back={
        <PageLink to="/people/$personId" params={{ personId }}>
          {desk.data ? desk.data.recipient.name : 'Their page'}
        </PageLink>
      }
    >
      <Asked reading={desk} loading="Opening the letter paper" lines={7}>
        {(data) => (
          <Correspondence
            desk={data}
            isProposed={kind === undefined}
            onKind={setKind}
            onAbout={(id) => {
              setKind('introduction-request');
              setAbout(id);
            }}
          />
        )}
      </Asked>
    </Page>
  );
}

type Done =
  | { readonly what: 'sent'; readonly sent: SentLetter }
  | { readonly what: 'reply'; readonly recorded: Recorded }
  | { readonly what: 'agreed'; readonly conversationId: string };

interface CorrespondenceProps {
  readonly desk: Desk;
  readonly isProposed: boolean;
  readonly onKind: (kind: MessageKind) => void;
  readonly onAbout: (personId: string) => void;
}

function Correspondence({ desk, isProposed, onKind, onAbout }: CorrespondenceProps) {
  const { personId } = desk.recipient;
  const name = desk.recipient.givenName || desk.recipient.name;
  const [done, setDone] = useState<Done | null>(null);
  const [opened, setOpened] = useState<'reply' | 'agree' | 'suggested' | null>(null);
  const [arriving, setArriving] = useState<Arriving | null>(null);
  const client = useQueryClient();
  const remove = useAct('removeMessage');
  const offer = useAsk('offerTimes', { personId });
  const today = (
    <ButtonLink to="/" look="primary" icon="sun">
      On to what is next
    </ButtonLink>
  );
  const undoSent = async (sent: SentLetter) => {
    const isBack = await takeBack(sent, personId);
    onKind(sent.letter.kind);
    await client.invalidateQueries();
    if (isBack) setDone(null);
    say(
      isBack ? 'Taken back. Your words are on the desk again.' : 'It could not be taken back. Try again in a moment.',
    );
  };
  const write = (kind: MessageKind) => {
    setDone(null);
    onKind(kind);
  };
  return (
    <div className="stack" data-gap="large">
      {done?.what === 'sent' && (
        <SentNote
          letter={done.sent.letter}
          name={name}
          followUp={done.sent.followUp}
          onUndo={() => void undoSent(done.sent)}
          act={
            done.sent.letter.channel === 'phone' ? (
              <>
                {today}
                <ButtonLink icon="coffee" to="/log/$personId" params={{ personId }}>
                  We talked right then
                </ButtonLink>
              </>
            ) : (
              today
            )
          }
        />
      )}
      {done?.what === 'reply' && (
        <ReplyNext
          recorded={done.recorded}
          name={name}
          onAgree={() => setOpened('agree')}
          onSuggested={() => setOpened('suggested')}
          onAnswer={() => write('answer')}
          onUndo={() => {
            void remove.run({ messageId: done.recorded.messageId }).then((answer) => {
              if (answer.ok) setDone(null);
            });
          }}
          onward={today}
        />
      )}
      {done?.what === 'agreed' && (
        <AgreedNote
          conversationId={done.conversationId}
          act={
            <Button icon="mail" onPress={() => write('answer')}>
              Confirm it in writing
            </Button>
          }
        />
      )}
      {done === null && (
        <WritingDesk
          desk={desk}
          isProposed={isProposed}
          times={(offer.data?.slots ?? []).map((slot) => slot.text)}
          aboutChooser={
            <PersonChooser
              key={desk.about?.personId ?? ''}
              label="Whom would you like to talk with?"
              hint="Someone on your list, or name them in your own words below."
              value={desk.about ? { id: desk.about.personId, name: desk.about.name } : null}
              onChoose={(one) => {
                if (one && one.id !== personId) onAbout(one.id);
              }}
            />
          }
          onKind={onKind}
          onSent={(sent) => setDone({ what: 'sent', sent })}
          personLink={
            <PageLink to="/people/$personId" params={{ personId }}>
              {desk.recipient.name}
            </PageLink>
          }
        />
      )}
      <Section
        title="What passed between you"
        act={
          <div className="row">
            <Button icon="talk" onPress={() => setOpened('reply')}>
              {name} answered
            </Button>
            <LetItRest personId={personId} name={name} hasWritten={desk.earlier.some((m) => m.direction === 'out')} />
          </div>
        }
      >
        <EarlierMessages
          messages={desk.earlier}
          name={name}
          onRemove={(message) => {
            void remove.run({ messageId: message.id }).then((answer) => {
              if (answer.ok) say('Removed. It can be brought back for 30 days, in Settings.');
            });
          }}
        />
      </Section>
      <RecordReply
        recipient={desk.recipient}
        channel={likelyChannel(desk)}
        isOpen={opened === 'reply'}
        onClose={() => setOpened(null)}
        onRecorded={(recorded) => {
          setOpened(null);
          setDone({ what: 'reply', recorded });
        }}
        onArrived={({ files, text }) => {
          setOpened(null);
          setArriving(files.length > 0 ? { how: 'files', files } : { how: 'text', text });
        }}
      />
      {arriving && (
        <Arrival
          arriving={arriving}
          person={{ id: personId, name: desk.recipient.name }}
          onClose={() => setArriving(null)}
          onRecorded={(recorded) => setDone({ what: 'reply', recorded })}
          onTaken={(conversationId) => setDone({ what: 'agreed', conversationId })}
        />
      )}
      <AgreeDialog
        isOpen={opened === 'agree'}
        onClose={() => setOpened(null)}
        person={{ id: personId, name: desk.recipient.name }}
        onAgreed={(conversationId) => setDone({ what: 'agreed', conversationId })}
      />
      <SuggestedDialog
        isOpen={opened === 'suggested'}
        onClose={() => setOpened(null)}
        from={{ id: personId, name: desk.recipient.name }}
      />
    </div>
  );
}

function idFrom(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text : undefined;
}
