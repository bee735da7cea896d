/** Holds something heard against something else heard: they agree, or they contradict. Method: M6. */
import { useState } from 'react';
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useAsk } from '../use-ask.ts';
import type { Insight } from './insight-types.ts';
import { Said } from './said.tsx';
import { useLink } from './use-link.ts';
import './weigh.css';

/** As many as one looks through; the search finds the rest. */
const shown = 12;

export function LinkDialog({ insight, onClose }: { readonly insight: Insight; readonly onClose: () => void }) {
  const [search, setSearch] = useState('');
  const found = useAsk('listInsights', { search }, { keep: true });
  const links = useAsk('listLinks', { insightId: insight.id }, { keep: true }).data?.links ?? [];
  const { link, problem } = useLink();
  return (
    <Dialog title="Agrees with or contradicts" isOpen onClose={onClose} acts={<Button onPress={onClose}>Done</Button>}>
      <SaidNotice problem={problem} />
      <Said insight={insight} />
      <SearchField label="Find the other one" value={search} onChange={setSearch} autoFocus />
      <Asked reading={found} loading="Opening what you learned" lines={3}>
        {({ insights }) => {
          const others = nearest(insight, insights);
          return others.length === 0 ? (
            <p className="muted">Nothing else of that kind yet.</p>
          ) : (
            <ul className="heard-picks">
              {others.slice(0, shown).map((other) => {
                const now = links.find(({ a, b }) => a.id === other.id || b.id === other.id)?.kind ?? null;
                return (
                  <li key={other.id}>
                    <Said insight={other} />
                    <fieldset className="stances">
                      <legend className="sr">How does it stand to: {other.text}</legend>
                      {(['agrees', 'contradicts'] as const).map((kind) => (
                        <Button
                          key={kind}
                          small
                          {...(now === kind ? { icon: 'check' as const } : {})}
                          aria-pressed={now === kind}
                          onPress={() => void link(insight.id, other.id, kind, now)}
                        >
                          {kind === 'agrees' ? 'They agree' : 'They contradict'}
                        </Button>
                      ))}
                    </fieldset>
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Asked>
    </Dialog>
  );
}

/** The others, those of the same place and theme first. */
function nearest(insight: Insight, all: readonly Insight[]): readonly Insight[] {
  const near = (one: Insight) =>
    Number(one.organizationId !== null && one.organizationId === insight.organizationId) * 2 +
    Number(one.roleId !== null && one.roleId === insight.roleId) +
    Number(one.theme === insight.theme);
  return all.filter((one) => one.id !== insight.id).sort((a, b) => near(b) - near(a));
}
