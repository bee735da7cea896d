/** Type a name or a place, and the map goes there. */
import { useMemo, useState } from 'react';
import { fold } from '#domain/people/fold.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { useAsk } from '../use-ask.ts';
import type { Chart, Chosen } from './network-types.ts';

const shownAtMost = 8;

export function FindOnMap({ chart, onFound }: { readonly chart: Chart; readonly onFound: (chosen: Chosen) => void }) {
  const [text, setText] = useState('');
  const asked = text.trim();
  const found = useAsk('listPeople', { search: asked, limit: shownAtMost }, { keep: true, isWanted: asked !== '' });
  const foldedPlaces = useMemo(() => chart.places.map(({ name }) => fold(name)), [chart]);
  const personAt = useMemo(() => new Map(chart.network.people.id.map((id, at) => [id, at])), [chart]);
  const wanted = fold(asked);
  const places =
    wanted === ''
      ? []
      : foldedPlaces
          .flatMap((name, at) => (` ${name}`.includes(` ${wanted}`) ? [at] : []))
          .slice(0, shownAtMost / 2)
          .map((at) => ({
            id: `place ${at}`,
            label: chart.places[at]?.name ?? '',
            hint: chart.places[at]?.kind === 'organization' ? 'On your list' : 'Employer',
          }));
  const people = (asked === '' ? [] : (found.data?.items ?? [])).flatMap(({ id, name, organization }) => {
    const at = personAt.get(id);
    return at === undefined ? [] : [{ id: `person ${at}`, label: name, hint: organization }];
  });
  return (
    <ComboBox
      label="Find on the map"
      placeholder="Find a person or a place"
      text={text}
      onText={setText}
      options={[...places, ...people].slice(0, shownAtMost)}
      onChoose={(id) => {
        const [kind, at] = (id ?? '').split(' ');
        if (kind === 'place' || kind === 'person') onFound({ kind, at: Number(at) });
      }}
      {...(asked === '' ? {} : { whenNone: { label: found.data ? 'Nobody and nowhere of that name' : 'Looking' } })}
    />
  );
}
