/** Openings and what became of them: heard of, taking shape, interviewing, offers. Method: M10. */
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PersonChooser } from '../conversations/person-chooser.tsx';
import { OpeningForm } from '../opportunities/opening-form.tsx';
import { OpeningList } from '../opportunities/opening-list.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useAsk } from '../use-ask.ts';

export function OpportunitiesPage() {
  const reading = useAsk('listOpportunities', {}, { keep: true });
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const { data } = reading;
  const hasSome = data !== undefined && data.opportunities.length > 0;
  const hasOffers = data !== undefined && data.offers.length > 0;
  const add = (
    <Button look={hasOffers ? 'quiet' : 'primary'} icon="plus" onPress={() => setAdding(true)}>
      Write down an opening
    </Button>
  );
  return (
    <Page title="Openings" sentence={hasSome && data.sentence} act={hasSome && add}>
      <Asked reading={reading} loading="Opening what you heard of" lines={6}>
        {({ opportunities, offers }) =>
          opportunities.length === 0 ? (
            <EmptyState icon="door" title="Most openings are heard of before they are posted" act={add}>
              When someone says that a colleague retires in spring, or that a team will grow, write it down here. What
              you note after a <PageLink to="/conversations">conversation</PageLink> comes here by itself.
            </EmptyState>
          ) : (
            <div className="stack" data-gap="large">
              {offers.length > 0 && (
                <Notice
                  tone="good"
                  title={
                    offers.length === 1
                      ? 'An offer waits for your answer'
                      : `${offers.length} offers wait for your answer`
                  }
                  act={
                    <ButtonLink look="primary" to="/offers">
                      {offers.length === 1 ? 'Weigh it' : 'Weigh them side by side'}
                    </ButtonLink>
                  }
                >
                  Terms, fit and what people inside told you, on one page.
                </Notice>
              )}
              <OpeningList openings={opportunities} />
            </div>
          )
        }
      </Asked>
      {isAdding && (
        <OpeningForm
          opening={null}
          onClose={() => setAdding(false)}
          whoToldYou={(value, onChoose) => (
            <PersonChooser label="Who told you, if someone did" value={value} onChoose={onChoose} />
          )}
          onAdded={(opportunityId) => void navigate({ to: '/opportunities/$opportunityId', params: { opportunityId } })}
        />
      )}
    </Page>
  );
}
