/** Where she would love to work: one name, or a whole pasted list, read as she types. Method: M2. */
import { useState } from 'react';
import { readPastedList } from '#domain/organizations/read-pasted-list.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import { idToLove, type LoveId, loveOptions } from './love-words.ts';
import './organizations.css';
import { PastedPreview } from './pasted-preview.tsx';
import { sayAdded } from './say-organizations.ts';

export interface AddOrganizationsProps {
  readonly have: readonly string[];
  readonly autoFocus?: boolean;
  readonly onAdded?: () => void;
}

export function AddOrganizations({ have, autoFocus = false, onAdded }: AddOrganizationsProps) {
  const [text, setText, forget] = useKept('organizations:paste', '');
  const [love, setLove] = useState<LoveId>('unsaid');
  const [tried, setTried] = useState(false);
  const add = useAct('addOrganizations');
  const put = useAct('archiveOrganization');
  const count = readPastedList(text).length;
  const run = async () => {
    setTried(true);
    if (count === 0) return;
    const answer = await add.run({ text, love: idToLove(love) });
    if (!answer.ok) return;
    forget();
    setText('');
    setTried(false);
    const { added, already } = answer.value;
    const undo = () => {
      void Promise.all(added.map(({ id }) => put.run({ organizationId: id, reason: 'Added by mistake' })));
    };
    say(sayAdded(added, already), added.length > 0 ? undo : undefined);
    onAdded?.();
  };
  return (
    <form
      className="form"
      onSubmit={(e) => {
        e.preventDefault();
        void run();
      }}
    >
      <SaidNotice problem={add.problem} />
      <TextArea
        label="Names of places"
        hint="One on a line, or with commas. A note after a dash is kept. Paste a list from anywhere."
        placeholder={'Harbor Transit\nOpen Streets Alliance - they do car-free Sundays'}
        value={text}
        onChange={setText}
        rows={4}
        autoFocus={autoFocus}
        problem={tried && count === 0 ? 'Write at least one name.' : undefined}
      />
      <PastedPreview text={text} have={have} />
      {count > 0 && (
        <Choice
          label={count === 1 ? 'How much would you love to work there?' : 'How much would you love to work at these?'}
          options={loveOptions}
          value={love}
          onChange={setLove}
        />
      )}
      <div className="row">
        <Button look="primary" type="submit" icon="plus" isPending={add.isBusy}>
          {count > 1 ? `Put ${count} on my list` : 'Put it on my list'}
        </Button>
      </div>
    </form>
  );
}
