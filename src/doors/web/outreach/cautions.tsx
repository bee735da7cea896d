/** What to mind before writing, gravest first: what had better wait, then what is good to know. */
import { Notice } from '../ui/notice.tsx';
import type { Desk } from './letter.ts';

type Caution = Desk['cautions'][number];

export function Cautions({ cautions }: { readonly cautions: readonly Caution[] }) {
  const stops = cautions.filter(({ severity }) => severity === 'stop');
  const others = cautions.filter(({ severity }) => severity === 'mind');
  if (cautions.length === 0) return null;
  return (
    <div className="desk-cautions stack" data-gap="small">
      {stops.length > 0 && (
        <Notice tone="due" title="Better not right now">
          <Said cautions={stops} />
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="info" title="Good to know before you write">
          <Said cautions={others} />
        </Notice>
      )}
    </div>
  );
}

function Said({ cautions }: { readonly cautions: readonly Caution[] }) {
  const [only] = cautions;
  if (only && cautions.length === 1) return only.sentence;
  return (
    <ul className="caution-list">
      {cautions.map(({ kind, sentence }) => (
        <li key={kind}>{sentence}</li>
      ))}
    </ul>
  );
}
