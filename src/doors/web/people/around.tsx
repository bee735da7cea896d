/** People around someone: those who could introduce her, and those who may be the same person. Method: M3, M8. */
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { PersonLine, sayWork } from '../ui/person-line.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { PersonPageData } from './people-words.ts';
import './person.css';

type Near = PersonPageData['introducers'][number];

export function Introducers({ people, aboutId }: { readonly people: readonly Near[]; readonly aboutId: string }) {
  return (
    <ul className="stack">
      {people.map((one) => (
        <li key={one.id}>
          <PersonLine
            size="small"
            name={one.name}
            because={one.because}
            link={
              <PageLink to="/people/$personId" params={{ personId: one.id }}>
                {one.name}
              </PageLink>
            }
          />
          <PageLink
            className="small introduce"
            to="/people/$personId/write"
            params={{ personId: one.id }}
            search={{ kind: 'introduction-request', about: aboutId }}
          >
            Ask {one.name} to introduce you
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** This page stays; the other entry is joined to it. */
export function SameAs({
  person,
  others,
}: {
  readonly person: PersonPageData['person'];
  readonly others: readonly Near[];
}) {
  const join = useAct('mergePeople');
  const back = useAct('unmergePeople');
  const apart = useAct('keepApart');
  const wrong = join.problem ?? apart.problem;
  return others.map((other) => (
    <Notice key={other.id} tone="info" title={`${other.name} may be the same person`}>
      <p>
        <PageLink to="/people/$personId" params={{ personId: other.id }}>
          {sayWork(other.title, other.organization) || 'The other entry'}
        </PageLink>
        . {other.because}
      </p>
      {wrong && <p>{wrong.sentence}</p>}
      <div className="row">
        <Button
          small
          icon="merge"
          isPending={join.isBusy}
          onPress={() => {
            void join.run({ keepId: person.id, goneId: other.id }).then((answer) => {
              if (!answer.ok) return;
              const { mergeId } = answer.value;
              say('Joined into one page; nothing is lost.', () => void back.run({ mergeId }));
            });
          }}
        >
          Join them here
        </Button>
        <Button
          small
          look="link"
          isPending={apart.isBusy}
          onPress={() => {
            void apart.run({ aId: person.id, bId: other.id }).then((answer) => {
              if (answer.ok) say('Kept apart. They will not be offered again.');
            });
          }}
        >
          Two different people
        </Button>
      </div>
    </Notice>
  ));
}
