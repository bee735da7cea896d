/** Openings, those furthest along first, each with the one thing that comes next; what is over lies below. Method: M10. */
import { PageLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { type Opening, sayOpening } from './opening-types.ts';
import './opportunities.css';
import { StageTag } from './stage-tag.tsx';

/** As many as one looks through; those furthest along come first, the rest is one press away. */
const shownAtMost = 24;

export function OpeningList({ openings }: { readonly openings: readonly Opening[] }) {
  const over = openings.filter(({ stage }) => stage === 'closed');
  const open = openings.filter(({ stage }) => stage !== 'closed');
  return (
    <>
      {open.length > 0 ? (
        <Lines openings={open.slice(0, shownAtMost)} />
      ) : (
        <p className="muted">None is open just now.</p>
      )}
      {open.length > shownAtMost && (
        <Disclosure title={`${open.length - shownAtMost} more`}>
          <Lines openings={open.slice(shownAtMost)} />
        </Disclosure>
      )}
      {over.length > 0 && (
        <Disclosure title={over.length === 1 ? 'One that is over' : `${over.length} that are over`}>
          <Lines openings={over} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ openings }: { readonly openings: readonly Opening[] }) {
  return (
    <ul className="openings">
      {openings.map((one) => (
        <li key={one.id} className="opening">
          <div className="opening-head">
            <h2 className="opening-name">
              <PageLink to="/opportunities/$opportunityId" params={{ opportunityId: one.id }}>
                {sayOpening(one)}
              </PageLink>
            </h2>
            <StageTag stage={one.stage} />
          </div>
          <p className="muted small">
            {one.title !== '' && one.organization !== '' && <>{one.organization} · </>}
            {one.from && <>from {one.from.name}, </>}
            <RelativeDay day={one.heardOn} />
          </p>
          <p>{one.next.sentence}</p>
        </li>
      ))}
    </ul>
  );
}
