/** Name, the line about herself that messages use, country, clock and the length of a LinkedIn note. Method: M4. */
import { useMemo } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Choice } from '../ui/choice.tsx';
import { countries, zones } from '../ui/countries.ts';
import { PickKnown } from './pick-known.tsx';
import { SavedText } from './saved-text.tsx';
import { useSaveSeeker } from './use-save-seeker.ts';

export type Seeker = OutputOf<'getSeeker'>;

export function AboutYou({ seeker }: { readonly seeker: Seeker }) {
  const save = useSaveSeeker();
  const places = useMemo(countries, []);
  const clocks = useMemo(zones, []);
  return (
    <div className="stack" data-gap="large">
      <SavedText
        label="Your name"
        hint="As you sign a message."
        saved={seeker.name}
        autoComplete="name"
        maxLength={300}
        onSave={(name) => void save({ name }, 'Your name is saved.')}
      />
      <SavedText
        label="One line about you"
        hint="Used when you write to someone who does not know you: who you are, not what you want."
        placeholder="I have planned bus routes in Lakeview for nine years"
        isLong
        saved={seeker.about}
        onSave={(about) => void save({ about: about.slice(0, 600) }, 'Your line is saved.')}
      />
      <div className="columns">
        <PickKnown
          label="Country"
          hint="Its holidays do not count when a follow-up is timed."
          options={places}
          saved={seeker.country}
          onSave={(country) => void save({ country })}
        />
        <PickKnown
          label="Your clock"
          hint="Says which day it is, and when a conversation is."
          options={clocks}
          saved={seeker.zone}
          onSave={(zone) => void save({ zone })}
        />
      </div>
      <Choice
        label="How long may your LinkedIn notes be?"
        options={[
          { id: '200', label: 'Up to 200 characters', hint: 'The free LinkedIn.' },
          { id: '300', label: 'Up to 300 characters', hint: 'LinkedIn Premium, and some older accounts.' },
        ]}
        value={seeker.noteLimit === 300 ? '300' : '200'}
        onChange={(id) => void save({ noteLimit: id === '300' ? 300 : 200 })}
      />
    </div>
  );
}
