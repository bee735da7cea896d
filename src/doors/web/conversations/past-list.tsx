/** Conversations held, each with its number, newest first; those nobody came to stand quietly among them. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Tag } from '../ui/card.tsx';
import { sayWork } from '../ui/person-line.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import type { Conversation } from './conversation-words.ts';
import { saveInvitation } from './invitation.ts';
import { KindWordsDialog } from './kind-words-dialog.tsx';
import { dayHere } from './local-time.ts';

export function PastList({ past }: { readonly past: readonly Conversation[] }) {
  return (
    <ol className="past">
      {past.map((conversation) => (
        <PastLine key={conversation.id} conversation={conversation} />
      ))}
    </ol>
  );
}

function PastLine({ conversation }: { readonly conversation: Conversation }) {
  const { id: conversationId, person, status, number } = conversation;
  const day = conversation.heldOn ?? (conversation.at ? dayHere(conversation.at) : null);
  const isHeld = status === 'held';
  const gist = conversation.next || conversation.surprised || firstLine(conversation.notes);
  return (
    <li className="past-line" {...(isHeld ? {} : { 'data-quiet': '' })}>
      <div className="past-number">
        {isHeld ? (
          <>
            <span className="sr">Conversation </span>
            {number}
          </>
        ) : (
          <span aria-hidden="true">–</span>
        )}
      </div>
      <div className="stack" data-gap="small">
        <div className="past-head">
          <PageLink to="/people/$personId" params={{ personId: person.id }}>
            {person.name}
          </PageLink>
          <span className="muted small">{sayWork(person.title, person.organization)}</span>
        </div>
        <div className="past-meta muted small">
          {day && <RelativeDay day={day} capital />}
          {!isHeld && <Tag>{status === 'no-show' ? 'Nobody came' : 'Canceled'}</Tag>}
          {isHeld && conversation.askedWhoElse === true && <span>You asked who else.</span>}
        </div>
        {gist !== '' && <p className="past-gist">{gist}</p>}
      </div>
      {!isHeld && <AnotherTime conversation={conversation} />}
      {isHeld && !conversation.debriefed && (
        <ButtonLink small to="/conversations/$conversationId/log" params={{ conversationId }}>
          Write down what you learned
        </ButtonLink>
      )}
    </li>
  );
}

/** A talk that did not come about: kind words, and a new time. */
function AnotherTime({ conversation }: { readonly conversation: Conversation }) {
  const [opened, setOpened] = useState<'words' | 'time' | null>(null);
  return (
    <>
      <Button small onPress={() => setOpened('words')}>
        Offer another time
      </Button>
      {conversation.status === 'canceled' && conversation.at !== null && (
        <Button small look="link" icon="download" onPress={() => saveInvitation(conversation)}>
          Take it out of the calendar
        </Button>
      )}
      <KindWordsDialog
        conversation={conversation}
        mishap={opened === 'words' ? (conversation.status === 'no-show' ? 'no-show' : 'cancel') : null}
        onClose={() => setOpened(null)}
        onMove={() => setOpened('time')}
      />
      <AgreeDialog isOpen={opened === 'time'} onClose={() => setOpened(null)} moved={conversation} />
    </>
  );
}

function firstLine(notes: string): string {
  return notes.split('\n').find((line) => line.trim() !== '') ?? '';
}
