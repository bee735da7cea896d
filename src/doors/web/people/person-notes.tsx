/** Her own notes about someone, written where they stand. Method: M3, M6. */
import { SaidNotice } from '../ui/asked.tsx';
import { EditInPlace } from './edit-in-place.tsx';
import { firstNameOf } from './people-words.ts';
import { type Person, useChangePerson } from './use-change-person.ts';

export function PersonNotes({ person }: { readonly person: Person }) {
  const { keep, problem } = useChangePerson(person);
  return (
    <div className="stack" data-gap="small">
      <SaidNotice problem={problem} />
      <EditInPlace
        label={`Your notes about ${firstNameOf(person)}`}
        hint="Kept when you leave the field."
        keptAs={`notes:${person.id}`}
        value={person.notes}
        rows={4}
        onKeep={(notes) => keep({ notes }, 'Your notes are kept.')}
      />
    </div>
  );
}
