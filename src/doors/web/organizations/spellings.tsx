/** Other spellings of an organization and what it belongs to: people written so count as known there. Method: M3. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Organization } from './love-words.ts';
import { KeptWords } from './own-words.tsx';
import './organizations.css';

export function Spellings({ organization }: { readonly organization: Organization }) {
  const [name, setName] = useState('');
  const add = useAct('addAlias');
  const remove = useAct('removeAlias');
  const { id } = organization;
  const run = async () => {
    if (name.trim() === '') return;
    const answer = await add.run({ organizationId: id, name });
    if (answer.ok) setName('');
  };
  const takeOff = async (alias: Organization['aliases'][number]) => {
    const answer = await remove.run({ organizationId: id, aliasId: alias.id });
    if (answer.ok) say(`${alias.name} is taken off.`, () => void add.run({ organizationId: id, name: alias.name }));
  };
  return (
    <div className="stack">
      <SaidNotice problem={add.problem ?? remove.problem} />
      {organization.aliases.length > 0 && (
        <ul className="spellings" aria-label="Other spellings">
          {organization.aliases.map((alias) => (
            <li key={alias.id}>
              {alias.name}
              <IconButton icon="close" size={16} label={`Take ${alias.name} off`} onPress={() => void takeOff(alias)} />
            </li>
          ))}
        </ul>
      )}
      <form
        className="stack"
        data-gap="small"
        onSubmit={(e) => {
          e.preventDefault();
          void run();
        }}
      >
        <TextField
          label="Another spelling"
          hint="How people write it on their profiles: a short form, an old name."
          value={name}
          onChange={setName}
        />
        <div>
          <Button type="submit" small isPending={add.isBusy} isDisabled={name.trim() === ''}>
            Add this spelling
          </Button>
        </div>
      </form>
      <KeptWords
        organization={organization}
        field="parentName"
        label="It belongs to"
        hint="A parent, a city, a group."
      />
    </div>
  );
}
