/** Where she would love to work: paste or type a list; each line is an organization. Method: M2. */
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct, useAsk } from '../use-ask.ts';
import './welcome.css';

export interface PlaceStepProps {
  readonly onNext: () => void;
}

export function PlaceStep({ onNext }: PlaceStepProps) {
  const reading = useAsk('listOrganizations', {});
  const add = useAct('addOrganizations');
  const [text, setText, forget] = useKept('welcome:places', '');
  const isTyped = text.trim() !== '';
  const onSave = async () => {
    if (!isTyped) return onNext();
    const answer = await add.run({ text });
    if (!answer.ok) return;
    setText('');
    forget();
    onNext();
  };
  return (
    <div className="stack" data-gap="large">
      <SaidNotice problem={add.problem} />
      <TextArea
        label="Organizations, one a line"
        hint="Five to forty is a good list. It does not matter whether they have a posting today."
        rows={8}
        placeholder={'Harbor Transit\nCity of Lakeview\nNorthline Rail'}
        value={text}
        onChange={setText}
      />
      <Asked reading={reading} loading="Looking at your list" lines={1}>
        {({ organizations }) => (
          <>
            {organizations.length > 0 && (
              <ul className="named" aria-label="Already on your list">
                {organizations.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            )}
            <div className="row">
              <Button
                look={isTyped || organizations.length > 0 ? 'primary' : 'quiet'}
                isPending={add.isBusy}
                onPress={() => void onSave()}
              >
                {isTyped || organizations.length > 0 ? 'Next: your people' : 'Skip this for now'}
              </Button>
            </div>
          </>
        )}
      </Asked>
    </div>
  );
}
