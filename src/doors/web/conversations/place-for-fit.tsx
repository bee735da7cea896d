/** Fit is kept with a place on her list: says so when theirs is not there yet, with the one act that changes it. Method: M7. */
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';

export interface PlaceForFitProps {
  readonly personId: string;
  readonly organization: string;
}

export function PlaceForFit({ personId, organization }: PlaceForFitProps) {
  const person = useAsk('getPerson', { personId });
  const add = useAct('addOrganizations');
  if (!person.data || person.data.person.organizationId !== null) return null;
  if (organization === '') return <Notice>Fit is kept with a place. Choose one under More, below.</Notice>;
  return (
    <Notice
      act={
        <Button
          small
          isPending={add.isBusy}
          onPress={() => {
            void add.run({ text: organization }).then((answer) => {
              if (answer.ok) say(`${organization} is on your list.`);
            });
          }}
        >
          Put it on my list
        </Button>
      }
    >
      {organization} is not on your list yet; fit is kept with the places on it.
    </Notice>
  );
}
