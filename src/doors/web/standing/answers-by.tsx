/** What gets answers: by how she reached people, channel, beginning, kind of work, organization; ranges, not scores. Method: M0. */
import { Button } from '../ui/button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import './standing.css';
import type { Behind, Group, SplitOf } from './standing-types.ts';
import { splitLabels } from './standing-words.ts';

export interface AnswersByProps {
  readonly splits: readonly SplitOf[];
  readonly onOpen: (behind: Behind) => void;
}

export function AnswersBy({ splits, onOpen }: AnswersByProps) {
  const shown = splits.filter(({ groups }) => groups.length > 0);
  if (shown.length === 0) return <p>Once you have written to someone, this says what gets answers.</p>;
  return (
    <Tabs
      label="What gets answers, by"
      views={shown.map(({ by, groups }) => ({
        id: by,
        label: splitLabels[by],
        content: (
          <ul className="answers">
            {groups.map((group) => (
              <GroupLine
                key={group.key}
                group={group}
                onOpen={() => onOpen({ title: group.label, asked: { by, key: group.key } })}
              />
            ))}
          </ul>
        ),
      }))}
    />
  );
}

function GroupLine({ group, onOpen }: { readonly group: Group; readonly onOpen: () => void }) {
  const { label, range, sentence, written, talked, opportunities } = group;
  const further = [
    ...(talked > 0 ? [talked === 1 ? 'one became a conversation' : `${talked} became conversations`] : []),
    ...(opportunities > 0 ? [`${opportunities === 1 ? 'one' : opportunities} told of an opening`] : []),
  ].join(', ');
  return (
    <li className="answer">
      <span className="answer-name">{label}</span>
      <span className="answer-range" aria-hidden="true">
        <i
          style={{
            insetInlineStart: `min(${range.low * 100}%, 100% - 8px)`,
            width: `${(range.high - range.low) * 100}%`,
          }}
        />
      </span>
      <span className="muted small">
        {sentence} {further && `${further.charAt(0).toUpperCase()}${further.slice(1)}.`}
      </span>
      <Button small look="link" aria-label={`See who: ${label}, ${written} written to`} onPress={onOpen}>
        See who
      </Button>
    </li>
  );
}
