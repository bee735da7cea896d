/** Where the files come in, with the two things to know before: it stays here, and the phone book stays closed. Method: M3. */
import { useState } from 'react';
import { Checkbox } from '../ui/checkbox.tsx';
import type { ChosenFile } from '../ui/dropped-files.ts';
import { FileDrop } from '../ui/file-drop.tsx';
import { HowToGetArchive } from './how-to-get-archive.tsx';

export interface DropPlaceProps {
  readonly onFiles: (files: readonly ChosenFile[], phoneBook: boolean) => void;
}

export function DropPlace({ onFiles }: DropPlaceProps) {
  const [phoneBook, setPhoneBook] = useState(false);
  return (
    <div className="stack">
      <FileDrop title="Drop your LinkedIn archive here" onFiles={(files) => onFiles(files, phoneBook)}>
        <p>
          The zip as LinkedIn sent it, its folder, or any list of people. Everything is read on this computer and
          nothing is sent anywhere.
        </p>
      </FileDrop>
      <HowToGetArchive />
      <Checkbox
        label="Also read the phone book LinkedIn once copied from my phone"
        hint="It often holds private numbers of people who have nothing to do with work. Left closed unless you tick this."
        checked={phoneBook}
        onChange={setPhoneBook}
      />
    </div>
  );
}
