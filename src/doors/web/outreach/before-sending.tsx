/** What is worth changing first, said once before a letter goes out; it never stands in the way. */
import type { Finding } from '#domain/outreach/draft.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface BeforeSendingProps {
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
  readonly onBack: () => void;
  readonly onAnyway: () => void;
}

export function BeforeSending({ findings, isOpen, onBack, onAnyway }: BeforeSendingProps) {
  const title = findings.length === 1 ? 'One thing is worth changing first' : 'A few things are worth changing first';
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onBack}
      acts={
        <>
          <Button onPress={onAnyway}>Go on as it is</Button>
          <Button look="primary" onPress={onBack}>
            Back to the words
          </Button>
        </>
      }
    >
      <ul className="findings">
        {findings.slice(0, 5).map((finding) => (
          <li className="finding" key={`${finding.rule}:${finding.start}:${finding.phrase}`}>
            {finding.phrase !== '' && finding.rule !== '01' && <q className="finding-phrase">{finding.phrase}</q>}
            <p>
              {finding.why} <span className="muted">{finding.suggestion}</span>
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
