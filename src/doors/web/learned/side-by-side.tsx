/** What agrees and what contradicts: pairs the program proposes, for her to decide, and those she put side by side. Method: M6. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Menu } from '../ui/menu.tsx';
import { useAsk } from '../use-ask.ts';
import type { InsightLinks } from './insight-line.tsx';
import { PairCard } from './pair-card.tsx';
import { sayLinked } from './say-learned.ts';
import { useLink } from './use-link.ts';

/** One thing to decide at a time; more when she asks. */
const atFirst = 1;

/** Nothing where there is nothing to hold against each other. */
export function SideBySide({ links }: { readonly links: InsightLinks }) {
  const proposed = useAsk('proposeLinks', {}, { keep: true }).data;
  const linked = useAsk('listLinks', {}, { keep: true }).data?.links ?? [];
  const [isAll, setAll] = useState(false);
  const { link, unlink, problem } = useLink();
  const proposals = proposed?.proposals ?? [];
  if (proposals.length === 0 && linked.length === 0) return null;
  const shown = isAll ? proposals : proposals.slice(0, atFirst);
  const more = (proposed?.total ?? 0) - shown.length;
  return (
    <section className="section" aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side</h2>
      <SaidNotice problem={problem} />
      {shown.length > 0 && (
        <div className="pairs">
          {shown.map(({ kind, a, b, because }) => (
            <PairCard
              key={`${a.id} ${b.id}`}
              kind={kind}
              a={a}
              b={b}
              links={links}
              because={because}
              acts={
                <div className="row">
                  <Button small onPress={() => void link(a.id, b.id, 'contradicts')}>
                    They contradict
                  </Button>
                  <Button small onPress={() => void link(a.id, b.id, 'agrees')}>
                    They agree
                  </Button>
                  <Button small look="link" onPress={() => void link(a.id, b.id, 'neither')}>
                    Neither
                  </Button>
                </div>
              }
            />
          ))}
          {!isAll && more > 0 && (
            <div>
              <Button look="link" small onPress={() => setAll(true)}>
                {more === 1 ? 'One more pair to look at' : `${more} more pairs to look at`}
              </Button>
            </div>
          )}
        </div>
      )}
      {linked.length > 0 && (
        <Disclosure title={sayLinked(linked)} isOpen={proposals.length === 0}>
          <div className="pairs">
            {linked.map(({ id, kind, a, b }) => (
              <PairCard
                key={id}
                kind={kind}
                a={a}
                b={b}
                links={links}
                acts={
                  <Menu
                    label={`More for this pair: “${a.text.slice(0, 40)}”`}
                    acts={[
                      {
                        id: 'turn',
                        label: kind === 'agrees' ? 'They contradict' : 'They agree',
                        icon: 'undo',
                        onAct: () => void link(a.id, b.id, kind === 'agrees' ? 'contradicts' : 'agrees', kind),
                      },
                      {
                        id: 'off',
                        label: 'Not side by side',
                        icon: 'close',
                        onAct: () => void unlink(a.id, b.id, kind),
                      },
                    ]}
                  />
                }
              />
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  );
}
