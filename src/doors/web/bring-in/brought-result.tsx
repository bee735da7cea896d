/** What came of bringing people in: one sentence, one thing to do next, and the way back. Method: M3. */
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Brought } from './drop-words.ts';
import { MovedPeople } from './moved-people.tsx';
import { countOf } from './say-file-kind.ts';
import { useUndoImport } from './use-undo-import.ts';

export interface BroughtResultProps {
  readonly brought: Brought;
  readonly onAgain: () => void;
}

export function BroughtResult({ brought, onAgain }: BroughtResultProps) {
  const { undo, isBusy } = useUndoImport();
  const onUndo = async () => {
    if (await undo(brought.importId)) onAgain();
  };
  return (
    <section className="stack" data-gap="large" aria-label="What came in">
      <div className="stack">
        <Notice tone="good" title={brought.sentence}>
          {sayDetail(brought)}
        </Notice>
        <div className="row">
          <ButtonLink to="/" look="primary">
            See whom to talk to first
          </ButtonLink>
          <Button onPress={onAgain}>Bring in more</Button>
          <Button look="link" icon="undo" isPending={isBusy} onPress={() => void onUndo()}>
            Undo this
          </Button>
        </div>
      </div>
      <MovedPeople brought={brought} />
    </section>
  );
}

/** The counts behind the sentence, as a sentence of their own. */
export function sayDetail({ people, applications }: Brought): string {
  const parts = [
    people.new > 0 ? countOf(people.new, 'new person', 'new people') : 'nobody new',
    people.changed > 0 ? `${people.changed.toLocaleString('en-US')} with news` : '',
    people.same > 0 ? `${people.same.toLocaleString('en-US')} already here` : '',
    people.unsure > 0 ? `${people.unsure.toLocaleString('en-US')} to look at under possible doubles` : '',
    applications > 0 ? countOf(applications, 'application', 'applications') : '',
  ];
  const hasTouched = people.changed + people.same > 0;
  const said = parts.filter((part) => part !== '').join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.${hasTouched ? ' What you wrote yourself was left as it is.' : ''}`;
}
