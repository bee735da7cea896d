/** Someone she knows there who is not on file yet: a name and a title is enough. Method: M3. */
import { useState } from 'react';
import { problemAt, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export function AddSomeone({ organization }: { readonly organization: string }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAct('addPerson');
  const remove = useAct('removePerson');
  const run = async () => {
    setTried(true);
    if (name.trim() === '') return;
    const answer = await add.run({ name, title, organization });
    if (!answer.ok) return;
    const { personId, already } = answer.value;
    if (already) say(`${name.trim()} was among your people already.`);
    else say(`${name.trim()} is among the people you know at ${organization}.`, () => void remove.run({ personId }));
    setName('');
    setTitle('');
    setTried(false);
    setOpen(false);
  };
  return (
    <>
      <Button icon="personPlus" onPress={() => setOpen(true)}>
        I know someone there
      </Button>
      <Dialog
        title={`Someone you know at ${organization}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closesOutside={false}
      >
        <form
          className="form"
          onSubmit={(e) => {
            e.preventDefault();
            void run();
          }}
        >
          <SaidNotice problem={add.problem} />
          <TextField
            label="Name"
            autoFocus
            value={name}
            onChange={setName}
            maxLength={300}
            problem={problemAt(add.problem, 'name') ?? (tried && name.trim() === '' ? 'Write their name.' : undefined)}
          />
          <TextField label="What they do there" optional value={title} onChange={setTitle} maxLength={400} />
          <div className="row" data-end="">
            <Button type="submit" look="primary" isPending={add.isBusy}>
              Add them
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
