/** How sure she can be, in a few words on a pill: green when much speaks for it, amber when much speaks against it. Method: M1. */
import { Tag } from '../ui/card.tsx';
import { type Confidence, toneOf } from './role-words.ts';

export function ConfidenceTag({ confidence }: { readonly confidence: Confidence }) {
  return <Tag tone={toneOf(confidence.level)}>{confidence.words}</Tag>;
}
