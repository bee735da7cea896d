/** "I talked with someone": with whom, and on to the two minutes of writing down. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { type ChosenPerson, PersonChooser } from './person-chooser.tsx';

export function TalkedDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  if (!isOpen) return null;
  return (
    <Dialog
      title="With whom did you talk?"
      isOpen
      onClose={onClose}
      acts={
        person === null ? (
          <Button isDisabled>Go on</Button>
        ) : (
          <ButtonLink look="primary" to="/log/$personId" params={{ personId: person.id }}>
            Write it down
          </ButtonLink>
        )
      }
    >
      <PersonChooser
        label="Name"
        hint="Not on your list yet? Add them under People first; one line is enough."
        value={person}
        onChoose={setPerson}
        autoFocus
      />
    </Dialog>
  );
}
