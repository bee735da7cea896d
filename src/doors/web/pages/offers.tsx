/** Offers weighed side by side: terms, fit with its quotes, what people inside said, what is still open. Method: M10. */
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { FitWord } from '../fit/fit-word.tsx';
import type { InsightLinks } from '../learned/insight-line.tsx';
import { Said } from '../learned/said.tsx';
import { ComparedOffers } from '../opportunities/compared-offers.tsx';
import { DecideDialog } from '../opportunities/decide-dialog.tsx';
import { type Compared, type Offer, type Opening, offerNames } from '../opportunities/opening-types.ts';
import '../opportunities/opportunities.css';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useAsk } from '../use-ask.ts';

const atMost = 4;
/** As many things said inside as one can hold against each other. */
const saidAtMost = 4;

export function OffersPage() {
  const reading = useAsk('listOpportunities', {}, { keep: true });
  return (
    <Page
      title="Your offers"
      sentence={
        reading.data &&
        reading.data.offers.length > 1 &&
        'Side by side. There is no total: what counts most is yours to say.'
      }
      back={<PageLink to="/opportunities">Openings</PageLink>}
    >
      <Asked reading={reading} loading="Opening your offers" lines={6}>
        {({ offers, opportunities }) =>
          offers.length === 0 ? (
            <EmptyState
              icon="door"
              title="No offer waits for an answer"
              act={
                <ButtonLink look="primary" to="/opportunities">
                  See your openings
                </ButtonLink>
              }
            >
              When one comes, write its terms down at its opening. Here you will see it beside the others, with what
              people inside told you.
            </EmptyState>
          ) : (
            <Weighed offers={offers} openings={opportunities} />
          )
        }
      </Asked>
    </Page>
  );
}

interface WeighedProps {
  readonly offers: readonly Offer[];
  readonly openings: readonly Opening[];
}

function Weighed({ offers, openings }: WeighedProps) {
  const search = useRouterState({ select: (s) => s.location.search as Readonly<Record<string, unknown>> });
  const navigate = useNavigate();
  const wanted = String(search['ids'] ?? '').split(',');
  const named = offers.filter(({ id }) => wanted.includes(id));
  const chosen = (named.length > 0 ? named : offers).slice(0, atMost).map(({ id }) => id);
  const reading = useAsk('compareOffers', { offerIds: chosen }, { keep: true });
  const names = offerNames(offers);
  const [deciding, setDeciding] = useState<Offer | null>(null);
  const opening = openings.find(({ id }) => id === deciding?.opportunityId);
  const choose = (ids: readonly string[]) =>
    void navigate({ to: '/offers', search: { ids: ids.join(',') }, replace: true, resetScroll: false });
  return (
    <div className="stack" data-gap="large">
      {offers.length > 2 && (
        <fieldset className="row weighed-which" aria-label="Which ones">
          {offers.map(({ id }) => (
            <Checkbox
              key={id}
              label={names.get(id) ?? ''}
              checked={chosen.includes(id)}
              isDisabled={chosen.includes(id) ? chosen.length === 1 : chosen.length === atMost}
              onChange={(isOn) => choose(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
          ))}
        </fieldset>
      )}
      <Asked reading={reading} loading="Laying them side by side" lines={6}>
        {(compared) => (
          <ComparedOffers
            compared={compared}
            fit={(one) => <Fit one={one} />}
            heard={(one) => <Heard one={one} />}
            answer={({ offer }) => (
              <Button icon="check" onPress={() => setDeciding(offer)}>
                Write down your answer
              </Button>
            )}
          />
        )}
      </Asked>
      {deciding && opening && (
        <DecideDialog
          opening={opening}
          offer={deciding}
          onClose={() => setDeciding(null)}
          onDecided={(decision) => {
            const params = { opportunityId: opening.id };
            if (decision === 'accepted') void navigate({ to: '/opportunities/$opportunityId', params });
          }}
        />
      )}
      {offers.length === 1 && (
        <p className="muted">
          One offer alone is hard to weigh. A conversation elsewhere, even now, gives you something to hold it against.
        </p>
      )}
    </div>
  );
}

type One = Compared['offers'][number];

function Fit({ one: { fit, questions } }: { readonly one: One }) {
  if (!fit) return <p className="muted">The place is not on your list yet, so nothing is gathered about fit.</p>;
  return (
    <div className="weighed-fit">
      {fit.axes.map((axis) => {
        const [line] = axis.lines;
        const question = questions.find((asked) => asked.axis === axis.axis);
        return (
          <div key={axis.axis} className="stack" data-gap="small">
            <div className="weighed-axis">
              <b>{axis.label}</b>
              <FitWord word={axis.word} />
            </div>
            {line ? (
              <p className="small">
                {line.voice ? `“${line.quote}” ${line.voice.name}` : line.quote}
                {axis.voices > 1 && <span className="muted"> · {axis.said}</span>}
              </p>
            ) : (
              question && (
                <p className="muted small">
                  Ask{question.ask && <> {question.ask.name}</>}: {question.question}
                </p>
              )
            )}
          </div>
        );
      })}
    </div>
  );
}

function Heard({ one: { heard } }: { readonly one: One }) {
  const all = heard.flatMap(({ insights }) => insights);
  if (all.length === 0) return <p className="muted">Nobody inside has told you anything yet.</p>;
  return (
    <div className="stack">
      {all.slice(0, saidAtMost).map((insight) => (
        <Said key={insight.id} insight={insight} links={links} />
      ))}
      {all.length > saidAtMost && <p className="muted small">And {all.length - saidAtMost} more on its page.</p>}
    </div>
  );
}

const links: InsightLinks = {
  person: (id, name) => (
    <PageLink to="/people/$personId" params={{ personId: id }}>
      {name}
    </PageLink>
  ),
  organization: (_id, name) => name,
};
