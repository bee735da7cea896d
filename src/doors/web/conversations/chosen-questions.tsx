/** Her few questions for one talk: each with its reason, swapped, moved, or left out; who else always last. Method: M5. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Because } from '../ui/card.tsx';
import { Menu } from '../ui/menu.tsx';
import { say } from '../ui/toast.tsx';
import { QuestionChooser } from './question-chooser.tsx';
import { type AskedQuestion, moved, type Prepared, useQuestions } from './use-preparation.ts';

export function ChosenQuestions({
  conversationId,
  prepared,
}: {
  readonly conversationId: string;
  readonly prepared: Prepared;
}) {
  const { keep, problem } = useQuestions(conversationId);
  /** Which one is to be swapped; the number of questions adds one; null while the list is closed. */
  const [swapped, setSwapped] = useState<number | null>(null);
  const own = prepared.questions.filter(({ theme }) => theme !== 'closing');
  const before = prepared.isHerChoice ? own : null;
  const change = async (questions: readonly AskedQuestion[] | null, said: string) => {
    const answer = await keep(questions);
    if (answer.ok) say(said, () => void keep(before));
  };
  return (
    <>
      <ol className="questions">
        {prepared.questions.map((question, at) => (
          <li key={question.id}>
            <p className="question">{question.question}</p>
            <Because>{question.because}</Because>
            {question.theme !== 'closing' && (
              <span className="question-more" data-screen-only="">
                <Menu
                  label={`More about: ${question.question}`}
                  acts={[
                    { id: 'swap', label: 'Ask something else instead', icon: 'edit', onAct: () => setSwapped(at) },
                    {
                      id: 'up',
                      label: 'Earlier',
                      icon: 'up',
                      isDisabled: at === 0,
                      onAct: () => void change(moved(own, at, -1), 'Asked earlier.'),
                    },
                    {
                      id: 'down',
                      label: 'Later',
                      icon: 'down',
                      isDisabled: at === own.length - 1,
                      onAct: () => void change(moved(own, at, 1), 'Asked later.'),
                    },
                    {
                      id: 'out',
                      label: 'Leave it out',
                      icon: 'close',
                      onAct: () =>
                        void change(
                          own.filter((one) => one.id !== question.id),
                          'Left out.',
                        ),
                    },
                  ]}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <SaidNotice problem={problem} />
      <div className="row" data-screen-only="">
        <Button small icon="plus" onPress={() => setSwapped(own.length)}>
          Ask something else
        </Button>
        {prepared.isHerChoice && (
          <Button small look="link" onPress={() => void change(null, 'These are the suggested ones again.')}>
            Back to the suggested questions
          </Button>
        )}
      </div>
      <QuestionChooser
        prepared={prepared}
        isOpen={swapped !== null}
        onClose={() => setSwapped(null)}
        onChoose={(question) => {
          const at = swapped ?? own.length;
          setSwapped(null);
          void change([...own.slice(0, at), question, ...own.slice(at + 1)], 'It is among your questions.');
        }}
      />
    </>
  );
}
