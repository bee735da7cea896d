/** Where an opening stands, in a word. Method: M10. */
import { Tag } from '../ui/card.tsx';
import { type Stage, sayStage } from './opening-types.ts';

export function StageTag({ stage }: { readonly stage: Stage }) {
  return <Tag tone={stage === 'offer' || stage === 'interviewing' ? 'good' : 'plain'}>{sayStage(stage)}</Tag>;
}
