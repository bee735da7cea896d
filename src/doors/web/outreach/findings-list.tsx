/** What the checks say: each phrase with its reason and what to write instead, and one press to keep it. */
import type { Finding, Severity } from '#domain/outreach/draft.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';

export interface FindingsListProps {
  /** Without blanks to fill; those have their own line. */
  readonly findings: readonly Finding[];
  readonly kept: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
  readonly onKeep: (finding: Finding) => void;
  readonly onCheckAgain: (finding: Finding) => void;
  /** Nothing is said of an empty page. */
  readonly hasWords: boolean;
  readonly blanks: number;
  /** Whether the checks are on the page yet. */
  readonly state: 'coming' | 'here' | 'missing';
  readonly onAgain: () => void;
}

const said: Readonly<Record<Severity, { readonly word: string; readonly tone: 'problem' | 'due' | 'plain' }>> = {
  error: { word: 'Worth changing', tone: 'problem' },
  warning: { word: 'Worth a look', tone: 'due' },
  info: { word: 'A thought', tone: 'plain' },
};

export function FindingsList(props: FindingsListProps) {
  const { findings, kept, onShow, onKeep, onCheckAgain, hasWords, blanks, state, onAgain } = props;
  if (!hasWords) return null;
  if (state === 'coming') return <p className="muted small">The checks are on their way; write on.</p>;
  if (state === 'missing')
    return (
      <div className="row">
        <p className="muted small">The checks did not come. You can write and send without them.</p>
        <Button small onPress={onAgain}>
          Try again
        </Button>
      </div>
    );
  return (
    <section className="stack" data-gap="small" aria-label="What the checks say">
      {findings.length === 0 && blanks === 0 && (
        <p className="checks-clear">
          <Icon name="check" size={18} />
          {kept.length === 0 ? 'Nothing to change. It reads like you.' : 'Nothing else to change.'}
        </p>
      )}
      <ul className="findings">
        {findings.map((finding) => (
          <li className="finding" key={`${finding.rule}:${finding.part}:${finding.start}:${finding.phrase}`}>
            <div className="finding-head">
              <Tag tone={said[finding.severity].tone}>{said[finding.severity].word}</Tag>
              {finding.phrase !== '' && finding.rule !== lengthRule && (
                <q className="finding-phrase">{shortened(finding.phrase)}</q>
              )}
            </div>
            <p>
              {finding.part === 'subject' && 'In the subject: '}
              {finding.why} <span className="muted">{finding.suggestion}</span>
            </p>
            <div className="finding-acts">
              {finding.part === 'body' && finding.end > finding.start && (
                <Button small look="link" onPress={() => onShow(finding)}>
                  Show me
                </Button>
              )}
              <Button
                small
                look="link"
                aria-label={finding.phrase === '' ? `Keep it: ${finding.why}` : `Keep it: ${shortened(finding.phrase)}`}
                onPress={() => onKeep(finding)}
              >
                Keep it
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <Disclosure title={`Kept as you wrote it (${kept.length})`}>
          <ul className="findings">
            {kept.map((finding) => (
              <li className="row" key={`${finding.rule}:${finding.part}:${finding.start}`}>
                <span className="muted small">{finding.phrase === '' ? finding.why : shortened(finding.phrase)}</span>
                <Button small look="link" onPress={() => onCheckAgain(finding)}>
                  Check it again
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Too long a letter has no phrase of its own: everything after a place is too much. */
const lengthRule = '01';

/** A long phrase by its beginning and its end. */
function shortened(phrase: string): string {
  const one = phrase.replace(/\s+/g, ' ').trim();
  return one.length <= 72 ? one : `${one.slice(0, 44)} … ${one.slice(-20)}`;
}
