/** Where an opening stands, where it is, since when she knows of it, and the posting. Method: M10. */
import { PageLink } from '../ui/button-link.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { webAddress } from '../ui/web-address.ts';
import type { Opening } from './opening-types.ts';
import { StageTag } from './stage-tag.tsx';

export function StandsAt({ opening }: { readonly opening: Opening }) {
  const { organization, organizationId, title, stage, posted, heardOn, roleId, roleName } = opening;
  const posting = posted === 'posted' ? webAddress(opening.url) : null;
  return (
    <>
      <StageTag stage={stage} />{' '}
      {title !== '' && organization !== '' && (
        <>
          {organizationId === null ? (
            organization
          ) : (
            <PageLink to="/organizations/$organizationId" params={{ organizationId }}>
              {organization}
            </PageLink>
          )}
          {' · '}
        </>
      )}
      heard of <RelativeDay day={heardOn} />
      {posted !== '' && (
        <>
          {' · '}
          {posting ? (
            <a href={posting} target="_blank" rel="noopener noreferrer">
              the posting
            </a>
          ) : (
            posted
          )}
        </>
      )}
      {roleId !== null && roleName !== null && (
        <>
          {' · '}
          <PageLink to="/roles/$roleId" params={{ roleId }}>
            {roleName}
          </PageLink>
        </>
      )}
    </>
  );
}
