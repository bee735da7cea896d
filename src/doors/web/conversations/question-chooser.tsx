/** Another question: one of the bank that is still open there, or one in her own words. Method: M5. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Because } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-ask.ts';
import type { AskedQuestion, Prepared } from './use-preparation.ts';

export interface QuestionChooserProps {
  readonly prepared: Prepared;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (question: AskedQuestion) => void;
}

type KeptFor = 'once' | 'place' | 'all';
const shownAtFirst = 6;

export function QuestionChooser({ prepared, isOpen, onClose, onChoose }: QuestionChooserProps) {
  const [words, setWords] = useState('');
  const [keptFor, setKeptFor] = useState<KeptFor>('once');
  const [isLong, setLong] = useState(false);
  const add = useAct('addQuestion');
  const { organizationId, spare, person } = prepared;
  const choose = (question: AskedQuestion) => {
    setWords('');
    onChoose(question);
  };
  const ownWords = async () => {
    const question = words.trim();
    if (question === '') return;
    if (keptFor === 'once') return choose({ id: crypto.randomUUID(), theme: 'other', question });
    const answer = await add.run({ text: question, organizationId: keptFor === 'place' ? organizationId : null });
    if (answer.ok) choose({ id: answer.value.id, theme: answer.value.theme, question });
  };
  const shown = isLong ? spare : spare.slice(0, shownAtFirst);
  return (
    <Dialog title="Ask something else" isOpen={isOpen} onClose={onClose} size="wide">
      <form
        className="own-question"
        onSubmit={(e) => {
          e.preventDefault();
          void ownWords();
        }}
      >
        <TextField
          label="In your own words"
          placeholder="What would make you leave?"
          value={words}
          onChange={setWords}
          maxLength={1000}
        />
        {words.trim() !== '' && (
          <>
            <Choice
              label="Keep it for"
              options={[
                { id: 'once', label: 'This talk' },
                ...(organizationId === null
                  ? []
                  : [{ id: 'place' as const, label: `Others at ${person.organization}` }]),
                { id: 'all', label: 'Everyone' },
              ]}
              value={keptFor}
              onChange={setKeptFor}
            />
            <Button look="primary" type="submit" isPending={add.isBusy}>
              Ask this
            </Button>
          </>
        )}
      </form>
      <ul className="spare">
        {shown.map((question) => (
          <li key={question.id}>
            <button type="button" className="spare-question" onClick={() => choose(question)}>
              <span className="question">{question.question}</span>
              <Because>{question.because}</Because>
            </button>
          </li>
        ))}
      </ul>
      {!isLong && spare.length > shownAtFirst && (
        <Button look="link" onPress={() => setLong(true)}>
          Show {spare.length - shownAtFirst} more
        </Button>
      )}
    </Dialog>
  );
}
