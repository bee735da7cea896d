/** Names her own files hint at; each with its reason, to take or to leave. Method: M2. */
import { useState } from 'react';
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import './organizations.css';
import { sayAdded } from './say-organizations.ts';

export function SuggestedOrganizations() {
  const reading = useAsk('suggestOrganizations', { limit: 30 }, { keep: true });
  return (
    <Asked reading={reading} loading="Looking at your files for places" lines={2}>
      {({ suggestions }) => <Suggested suggestions={suggestions} />}
    </Asked>
  );
}

interface Suggestion {
  readonly key: string;
  readonly name: string;
  readonly because: string;
}

const shownAtFirst = 4;

export function Suggested({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const [all, setAll] = useState(false);
  const add = useAct('addOrganizations');
  const hide = useAct('hideOrganizationSuggestion');
  const put = useAct('archiveOrganization');
  if (suggestions.length === 0) return null;
  const take = async (one: Suggestion) => {
    const answer = await add.run({ text: one.name });
    if (!answer.ok) return;
    const { added, already } = answer.value;
    say(sayAdded(added, already), () => {
      for (const { id } of added) void put.run({ organizationId: id, reason: 'Added by mistake' });
    });
  };
  const leave = async (one: Suggestion) => {
    const answer = await hide.run({ key: one.key });
    if (answer.ok) say(`${one.name} is not suggested any more. You can still add it by name.`);
  };
  const shown = all ? suggestions : suggestions.slice(0, shownAtFirst);
  return (
    <section className="section" aria-labelledby="suggested-places">
      <h2 id="suggested-places">Perhaps also</h2>
      <SaidNotice problem={add.problem ?? hide.problem} />
      <ul className="suggested">
        {shown.map((one) => (
          <li key={one.key}>
            <div className="suggested-text">
              <b>{one.name}</b>
              <span className="muted small">{one.because}</span>
            </div>
            <div className="row">
              <Button small icon="plus" onPress={() => void take(one)} aria-label={`Add ${one.name}`}>
                Add
              </Button>
              <Button look="link" small onPress={() => void leave(one)} aria-label={`Not this one: ${one.name}`}>
                Not this one
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!all && suggestions.length > shownAtFirst && (
        <div>
          <Button look="link" onPress={() => setAll(true)}>
            Show all {suggestions.length}
          </Button>
        </div>
      )}
    </section>
  );
}
