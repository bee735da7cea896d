/** The first minute: what kind of work, where, who; and then whom she knows there and whom to talk to first. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { BringPeople } from '../bring-in/bring-people.tsx';
import { BroughtNotice } from '../bring-in/brought-notice.tsx';
import type { Brought } from '../bring-in/drop-words.ts';
import { MovedPeople } from '../bring-in/moved-people.tsx';
import { OfferOrganizations } from '../bring-in/offer-organizations.tsx';
import { OfferRoles } from '../bring-in/offer-roles.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import { Hello } from '../welcome/hello.tsx';
import { ownSurroundings } from '../welcome/own-surroundings.ts';
import { PlaceStep } from '../welcome/place-step.tsx';
import { RoleStep } from '../welcome/role-step.tsx';
import { sayWhoIsKnown } from '../welcome/say-welcome.ts';
import { placeAfter, placeBefore, placeFrom, sayStep, type WelcomePlace } from '../welcome/welcome-steps.ts';
import { WhoYouKnow } from '../welcome/who-you-know.tsx';

export function WelcomePage() {
  const search: { readonly step?: unknown } = useSearch({ strict: false });
  const place = placeFrom(search.step);
  const navigate = useNavigate();
  const seeker = useAsk('getSeeker', {});
  const change = useAct('changeSeeker');
  const [brought, setBrought] = useState<Brought | null>(null);
  const go = (to: WelcomePlace) => void navigate({ to: '/welcome', search: to === 'hello' ? {} : { step: to } });
  const next = () => go(placeAfter(place));
  const before = placeBefore(place);
  const back = before !== null && (
    <PageLink to="/welcome" search={before === 'hello' ? {} : { step: before }}>
      Back
    </PageLink>
  );
  const begin = () => {
    void change.run({ ...ownSurroundings(seeker.data), welcomed: true });
    next();
  };
  switch (place) {
    case 'hello':
      return (
        <Page title="Who else should you speak with?" tab="Welcome" width="letter">
          <Hello onBegin={begin} onSample={() => void navigate({ to: '/' })} />
        </Page>
      );
    case 'roles':
      return (
        <Page
          key={place}
          title="What kind of work draws you?"
          sentence={`${sayStep(place)}. A guess is enough; the conversations will tell you more.`}
          width="letter"
          back={back}
        >
          <RoleStep onNext={next} />
        </Page>
      );
    case 'organizations':
      return (
        <Page
          key={place}
          title="Where would you love to work?"
          sentence={`${sayStep(place)}. Paste a list or write down what comes to mind.`}
          width="letter"
          back={back}
        >
          <PlaceStep onNext={next} />
        </Page>
      );
    case 'people':
      return (
        <Page
          key={place}
          title="Bring your people"
          sentence={`${sayStep(place)}. LinkedIn gives you a file with everyone you are connected to; Who Else reads it here.`}
          width="letter"
          back={back}
        >
          <BringPeople
            onBrought={(all) => {
              setBrought(all);
              next();
            }}
          />
          <div className="row">
            <Button look="link" onPress={next}>
              Go on without files
            </Button>
          </div>
        </Page>
      );
    case 'who':
      return <WhoPage brought={brought} onUndone={() => setBrought(null)} />;
  }
}

interface WhoPageProps {
  readonly brought: Brought | null;
  readonly onUndone: () => void;
}

const suggestedAtMost = 5;

function WhoPage({ brought, onUndone }: WhoPageProps) {
  const seeker = useAsk('getSeeker', {});
  const listed = useAsk('listOrganizations', {});
  const next = useAsk('suggestNext', { limit: suggestedAtMost });
  const people = seeker.data?.counts.people ?? 0;
  const title =
    seeker.data && listed.data
      ? sayWhoIsKnown({
          people,
          organizations: listed.data.organizations.length,
          knownPeople: listed.data.knownPeople,
          knownOrganizations: listed.data.knownOrganizations,
        })
      : 'Looking whom you know where';
  return (
    <Page title={title} tab="Whom you know" width="letter">
      {brought && <BroughtNotice brought={brought} onUndone={onUndone} />}
      <Asked reading={next} loading="Choosing whom to talk to first">
        {({ suggestions }) => (
          <WhoYouKnow suggestions={suggestions} organizations={listed.data?.organizations ?? []} people={people} />
        )}
      </Asked>
      {brought && <MovedPeople brought={brought} />}
      <OfferOrganizations />
      <OfferRoles />
    </Page>
  );
}
