/** What became of an opening, and the two ways on: a word to who told her, or to open it again. Method: M10. */
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { OpeningPage } from './opening-types.ts';
import { useStageBack } from './use-stage-back.ts';

export function OpeningOver({ full: { opportunity, interviews, offers } }: { readonly full: OpeningPage }) {
  const change = useAct('changeOpportunity');
  const back = useStageBack(opportunity);
  const { id, closedBecause, next, from } = opportunity;
  const reopen = async () => {
    const stage = offers.length > 0 ? 'offer' : interviews.length > 0 ? 'interviewing' : 'heard';
    const answer = await change.run({ opportunityId: id, stage });
    if (answer.ok) say('It is open again.', () => void back());
  };
  return (
    <Card>
      <div className="stack">
        <SaidNotice problem={change.problem} />
        <p className="because">{closedBecause === '' ? 'It came to an end.' : `It is over: ${closedBecause}`}</p>
        {from && next.personId !== null && (
          <p>{from.name} told you of it and would like to hear how it went. A short word keeps that door open.</p>
        )}
        <div className="row">
          {from && next.personId !== null && (
            <ButtonLink
              look="primary"
              to="/people/$personId/write"
              params={{ personId: from.id }}
              search={{ kind: 'report-back' }}
            >
              Write to {from.name}
            </ButtonLink>
          )}
          <Button icon="undo" onPress={() => void reopen()}>
            Open it again
          </Button>
        </div>
      </div>
    </Card>
  );
}
