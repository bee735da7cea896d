/** What is still open about a role: her own questions, and those its lines suggest. Method: M1, M5. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { LineToKeep } from '../ui/line-to-keep.tsx';
import { Menu } from '../ui/menu.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAct } from '../use-ask.ts';
import type { RolePage } from './role-words.ts';
import './roles.css';

type Question = RolePage['questions'][number];

export function OwnQuestions({ page }: { readonly page: RolePage }) {
  const add = useAct('addQuestion');
  const remove = useAct('removeQuestion');
  const [text, setText] = useState('');
  const keep = async (question: string) => {
    const answer = await add.run({ text: question, roleId: page.role.id });
    if (!answer.ok) return false;
    const { id } = answer.value;
    say('Kept. It comes up when you prepare.', () => void remove.run({ questionId: id }));
    return true;
  };
  const write = async () => {
    if (text.trim() !== '' && (await keep(text))) setText('');
  };
  return (
    <div className="stack">
      <SaidNotice problem={add.problem} />
      {page.questions.length > 0 && (
        <ul className="role-lines">
          {page.questions.map((question) => (
            <OwnQuestion key={question.id} question={question} />
          ))}
        </ul>
      )}
      {page.suggestedQuestions.length > 0 && (
        <ul className="role-lines">
          {page.suggestedQuestions.map(({ about, question, because }) => (
            <li key={about}>
              <div className="role-line-text">
                <span>{question}</span>
                <span className="muted small">{because}</span>
              </div>
              <Button small icon="plus" aria-label={`Keep it: ${question}`} onPress={() => void keep(question)}>
                Keep it
              </Button>
            </li>
          ))}
        </ul>
      )}
      <LineToKeep
        label="A question of your own"
        value={text}
        onChange={setText}
        onKeep={() => void write()}
        isBusy={add.isBusy}
      />
    </div>
  );
}

function OwnQuestion({ question }: { readonly question: Question }) {
  const change = useAct('changeQuestion');
  const remove = useAct('removeQuestion');
  const restore = useAct('restoreDeleted');
  const questionId = question.id;
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
      <div className="role-line-text">
        <b>{question.text}</b>
      </div>
      <div className="row">
        <Button small icon="check" aria-label={`Answered: ${question.text}`} onPress={() => void answered()}>
          Answered
        </Button>
        <Menu
          label={`More for “${question.text.slice(0, 40)}”`}
          acts={[{ id: 'remove', label: 'Remove', icon: 'trash', onAct: () => void away() }]}
        />
      </div>
    </li>
  );
}
