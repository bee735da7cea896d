/** While people are searched: what was learned that is about the same words, with the way to it. Method: M3, M6. */
import type { ReactNode } from 'react';
import { useAsk } from '../use-ask.ts';
import type { Insight } from './insight-types.ts';
import { Said } from './said.tsx';
import './weigh.css';

export interface SaidAboutProps {
  readonly text: string;
  /** The way to one of them, and to all of them. */
  readonly link: (insight: Insight, words: ReactNode) => ReactNode;
  readonly all: (text: string, words: string) => ReactNode;
}

const shown = 3;
const letters = 3;

/** Nothing for short words and where nothing was said about them. */
export function SaidAbout({ text, link, all }: SaidAboutProps) {
  const search = text.trim().slice(0, 200);
  const isWanted = search.length >= letters;
  const { data } = useAsk('listInsights', { search }, { keep: true, isWanted });
  const insights = isWanted ? (data?.insights ?? []) : [];
  if (insights.length === 0) return null;
  return (
    <section className="section" aria-labelledby="said-about">
      <h2 id="said-about">What was said about it</h2>
      <ul className="heard-picks">
        {insights.slice(0, shown).map((insight) => (
          <li key={insight.id}>
            <Said insight={insight} />
            <p className="small">{link(insight, 'Where you wrote it down')}</p>
          </li>
        ))}
      </ul>
      {insights.length > shown && <p>{all(search, `All ${insights.length} you wrote down about it`)}</p>}
    </section>
  );
}
