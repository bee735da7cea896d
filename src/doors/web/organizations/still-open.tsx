/** What is still open about an organization: what fit asks, what nobody told yet, her own questions; each with whom to ask. Method: M2, M5, M7. */
import { type ReactNode, useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Tag } from '../ui/card.tsx';
import { LineToKeep } from '../ui/line-to-keep.tsx';
import { Menu } from '../ui/menu.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct, useAsk } from '../use-ask.ts';
import type { OrganizationPage } from './love-words.ts';
import './organizations.css';
import { given } from './person-links.tsx';

type Named = OrganizationPage['open']['themes'][number]['ask'];

export function StillOpen({ full }: { readonly full: Pick<OrganizationPage, 'organization' | 'open'> }) {
  const { organization, open } = full;
  const own = useAsk('listQuestions', { organizationId: organization.id, open: true }, { keep: true });
  const questions = own.data?.questions ?? [];
  const [shows, setShows] = useState(false);
  const few = shows ? open.themes : open.themes.slice(0, 1);
  return (
    <div className="stack">
      <ul className="open-questions">
        {questions.map(({ id, text }) => (
          <OwnQuestion key={id} questionId={id} text={text} />
        ))}
        {open.fit.map((one) => (
          <Asking
            key={`${one.axis} ${one.about}`}
            question={one.question}
            tag={one.label}
            because={one.because}
            ask={one.ask}
            askBecause={one.askBecause}
          />
        ))}
        {few.map((one) => (
          <Asking
            key={one.theme}
            question={one.question}
            tag={one.label}
            because="Nobody has told you of it yet."
            ask={one.ask}
          />
        ))}
      </ul>
      {open.themes.length > few.length && (
        <div>
          <Button onPress={() => setShows(true)}>
            {open.themes.length === 2 ? 'Show one more' : `Show ${open.themes.length - few.length} more`}
          </Button>
        </div>
      )}
      {questions.length + open.fit.length + open.themes.length === 0 && (
        <p className="muted">Nothing is open here: every axis and theme has a voice.</p>
      )}
      <AskYourself organizationId={organization.id} />
    </div>
  );
}

interface AskingProps {
  readonly question: string;
  readonly tag: string;
  readonly because: ReactNode;
  readonly ask: Named;
  readonly askBecause?: string;
}

function Asking({ question, tag, because, ask, askBecause = '' }: AskingProps) {
  return (
    <li>
      <div className="open-question">
        <p className="open-question-text">{question}</p>
        <p className="open-question-why">
          <Tag>{tag}</Tag> {because} {askBecause}
        </p>
      </div>
      {ask && (
        <ButtonLink
          small
          to="/people/$personId"
          params={{ personId: ask.id }}
          aria-label={`Ask ${ask.name}: ${question}`}
        >
          Ask {given(ask.name)}
        </ButtonLink>
      )}
    </li>
  );
}

function OwnQuestion({ questionId, text }: { readonly questionId: string; readonly text: string }) {
  const change = useAct('changeQuestion');
  const remove = useAct('removeQuestion');
  const restore = useAct('restoreDeleted');
  const answered = async () => {
    const answer = await change.run({ questionId, answeredOn: todayHere() });
    if (answer.ok) say('Answered.', () => void change.run({ questionId, answeredOn: null }));
  };
  const away = async () => {
    const answer = await remove.run({ questionId });
    if (answer.ok) say('Removed.', () => void restore.run({ id: questionId }));
  };
  return (
    <li>
      <div className="open-question">
        <p className="open-question-text">{text}</p>
        <p className="open-question-why">
          <Tag tone="good">Your own question</Tag> It comes up when you prepare.
        </p>
      </div>
      <div className="row">
        <Button small icon="check" aria-label={`Answered: ${text}`} onPress={() => void answered()}>
          Answered
        </Button>
        <Menu
          label={`More for “${text.slice(0, 40)}”`}
          acts={[{ id: 'remove', label: 'Remove', icon: 'trash', onAct: () => void away() }]}
        />
      </div>
    </li>
  );
}

function AskYourself({ organizationId }: { readonly organizationId: string }) {
  const [text, setText, forget] = useKept(`question:${organizationId}`, '');
  const add = useAct('addQuestion');
  const remove = useAct('removeQuestion');
  const keep = async () => {
    if (text.trim() === '') return;
    const answer = await add.run({ text, organizationId });
    if (!answer.ok) return;
    const { id } = answer.value;
    forget();
    setText('');
    say('Kept. It comes up when you prepare.', () => void remove.run({ questionId: id }));
  };
  return (
    <div className="stack" data-gap="small">
      <SaidNotice problem={add.problem} />
      <LineToKeep
        label="A question of your own"
        value={text}
        onChange={setText}
        onKeep={() => void keep()}
        isBusy={add.isBusy}
      />
    </div>
  );
}
