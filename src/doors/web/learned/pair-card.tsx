/** Two things heard side by side, with who said them and when. Method: M6. */
import type { ReactNode } from 'react';
import { Tag } from '../ui/card.tsx';
import type { InsightLinks } from './insight-line.tsx';
import type { Insight } from './insight-types.ts';
import { Said } from './said.tsx';
import './learned.css';

export interface PairCardProps {
  readonly kind: 'agrees' | 'contradicts' | 'neither';
  readonly a: Insight;
  readonly b: Insight;
  readonly links: InsightLinks;
  /** Only proposed: said so, with the reason. */
  readonly because?: string;
  readonly acts: ReactNode;
}

export function PairCard({ kind, a, b, links, because, acts }: PairCardProps) {
  const words = kind === 'agrees' ? ['Agree', 'Perhaps they agree'] : ['Contradict', 'Perhaps they contradict'];
  const isOneVoice = a.personId !== null && a.personId === b.personId;
  return (
    <article className="said-pair" aria-label={because ? words[1] : words[0]}>
      <div className="pair-head">
        <Tag tone={kind === 'agrees' ? 'good' : 'due'}>{because ? words[1] : words[0]}</Tag>
        {acts}
      </div>
      <div className="said-sides">
        <Said insight={a} links={links} />
        <Said insight={b} links={links} />
      </div>
      {because && <p className="because">{because}</p>}
      {isOneVoice && <p className="because">The same person said both. One voice is one data point.</p>}
    </article>
  );
}
