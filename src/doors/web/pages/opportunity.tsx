/** One opening: what comes next, offers, interviews, what people inside said, and how it came about. Method: M10. */
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { instantOf, sayMoment, timeHere } from '../conversations/local-time.ts';
import { PersonChooser } from '../conversations/person-chooser.tsx';
import { FitAxes } from '../fit/fit-axes.tsx';
import type { InsightLinks } from '../learned/insight-line.tsx';
import { Said } from '../learned/said.tsx';
import { CloseDialog } from '../opportunities/close-dialog.tsx';
import { DecideDialog } from '../opportunities/decide-dialog.tsx';
import { InterviewDialog } from '../opportunities/interview-dialog.tsx';
import { InterviewList } from '../opportunities/interview-list.tsx';
import { NextAct } from '../opportunities/next-act.tsx';
import { OfferCard } from '../opportunities/offer-card.tsx';
import { OfferForm } from '../opportunities/offer-form.tsx';
import { OpeningForm } from '../opportunities/opening-form.tsx';
import { OpeningOver } from '../opportunities/opening-over.tsx';
import {
  type Interview,
  type Offer,
  type OpeningPage,
  type Stage,
  sayOpening,
  sayStage,
} from '../opportunities/opening-types.ts';
import { PathThere } from '../opportunities/path-there.tsx';
import { StandsAt } from '../opportunities/stands-at.tsx';
import { TellThem } from '../opportunities/tell-them.tsx';
import { useRemoveOpening } from '../opportunities/use-remove-opening.ts';
import { useStageBack } from '../opportunities/use-stage-back.ts';
import '../opportunities/opportunities.css';
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Menu } from '../ui/menu.tsx';
import { Page, Section } from '../ui/page.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAct, useAsk } from '../use-ask.ts';

export function OpportunityPage() {
  const { opportunityId } = useParams({ from: '/opportunities/$opportunityId' });
  const reading = useAsk('getOpportunity', { opportunityId });
  const { data } = reading;
  return (
    <Page
      title={data ? sayOpening(data.opportunity) : 'Opening'}
      sentence={data && <StandsAt opening={data.opportunity} />}
      back={<PageLink to="/opportunities">Openings</PageLink>}
      act={data && <HeadActs full={data} />}
    >
      <Asked reading={reading} loading="Opening what you know of it" lines={7}>
        {(full) => <FullPage key={full.opportunity.id} full={full} />}
      </Asked>
    </Page>
  );
}

interface Full {
  readonly full: OpeningPage;
}

const stageWords: readonly { readonly id: Stage; readonly words: string }[] = [
  { id: 'heard', words: 'Only heard of so far' },
  { id: 'forming', words: 'It is taking shape' },
  { id: 'interviewing', words: 'I am interviewing' },
  { id: 'offer', words: 'There is an offer' },
  { id: 'closed', words: 'Close it' },
];

function HeadActs({ full: { opportunity } }: Full) {
  const [dialog, setDialog] = useState<'edit' | 'close' | null>(null);
  const change = useAct('changeOpportunity');
  const remove = useRemoveOpening(opportunity.id);
  const back = useStageBack(opportunity);
  const { id, stage } = opportunity;
  const move = async (to: Stage) => {
    const answer = await change.run({ opportunityId: id, stage: to });
    if (answer.ok) say(`${sayStage(to)}.`, () => void back());
  };
  return (
    <>
      <Menu
        trigger="words"
        label="Change"
        acts={[
          ...stageWords
            .filter((one) => one.id !== stage)
            .map(({ id: to, words }) => ({
              id: to,
              label: words,
              onAct: () => (to === 'closed' ? setDialog('close') : void move(to)),
            })),
          { id: 'edit', label: 'Change the words', icon: 'edit', onAct: () => setDialog('edit') },
          { id: 'remove', label: 'Remove', icon: 'trash', onAct: () => void remove.run() },
        ]}
      />
      {dialog === 'close' && <CloseDialog opening={opportunity} onClose={() => setDialog(null)} />}
      {dialog === 'edit' && (
        <OpeningForm
          opening={opportunity}
          onClose={() => setDialog(null)}
          whoToldYou={(value, onChoose) => (
            <PersonChooser label="Who told you, if someone did" value={value} onChoose={onChoose} />
          )}
        />
      )}
      <SaidNotice problem={change.problem ?? remove.problem} />
    </>
  );
}

type Shown =
  | { readonly kind: 'interview'; readonly interview: Interview | null; readonly isWritingDown: boolean }
  | { readonly kind: 'offer'; readonly offer: Offer | null }
  | { readonly kind: 'decide'; readonly offer: Offer };

function FullPage({ full }: Full) {
  const [shown, setShown] = useState<Shown | null>(null);
  const { opportunity, interviews, offers, path, heard, fit } = full;
  const { organization, organizationId, next } = opportunity;
  const close = () => setShown(null);
  const openInterview = (interview: Interview | null, isWritingDown = false) =>
    setShown({ kind: 'interview', interview, isWritingDown });
  const hasYes = offers.some(({ decision }) => decision === 'accepted');
  const offerPart = (
    <Section
      title={offers.length > 1 ? 'Offers' : 'Offer'}
      act={
        <Button icon="plus" onPress={() => setShown({ kind: 'offer', offer: null })}>
          Write down an offer
        </Button>
      }
    >
      {offers.length === 0 ? (
        <p className="muted">None yet. Its terms go here, and what they leave open becomes something to ask.</p>
      ) : (
        <div className="stack">
          {offers.map((offer) => (
            <OfferCard
              key={offer.id}
              offer={offer}
              onEdit={() => setShown({ kind: 'offer', offer })}
              onDecide={() => setShown({ kind: 'decide', offer })}
            />
          ))}
        </div>
      )}
    </Section>
  );
  return (
    <div className="aside">
      <div className="stack" data-gap="large">
        {next.kind !== 'none' && (
          <Card>
            <div className="stack">
              <p className="because">{next.sentence}</p>
              <div className="row">
                <NextAct
                  full={full}
                  onOffer={() => setShown({ kind: 'offer', offer: null })}
                  onInterview={(interview) => openInterview(interview, next.kind === 'write-down')}
                />
              </div>
            </div>
          </Card>
        )}
        {next.kind === 'none' && <OpeningOver full={full} />}
        {hasYes && (
          <Section title="Tell those who led you here">
            <TellThem path={path} />
          </Section>
        )}
        {offers.length > 0 && offerPart}
        <Section
          title="Interviews"
          act={
            <Button icon="plus" onPress={() => openInterview(null)}>
              Note an interview
            </Button>
          }
        >
          {interviews.length === 0 ? (
            <p className="muted">None yet. When a day is agreed, note it here; it shows itself on Today.</p>
          ) : (
            <InterviewList
              interviews={interviews}
              sayMoment={(at) => sayMoment(at, todayHere())}
              onOpen={openInterview}
            />
          )}
        </Section>
        {offers.length === 0 && offerPart}
        <div id="inside">
          <Section title="What people inside said">
            {heard.length === 0 ? (
              <p className="muted">Nothing yet. One conversation with someone who does the work there tells most.</p>
            ) : (
              <div className="stack" data-gap="large">
                {heard.map(({ theme, label, insights }) => (
                  <div key={theme} className="stack" data-gap="small">
                    <h3>{label}</h3>
                    {insights.map((insight) => (
                      <Said key={insight.id} insight={insight} links={links} />
                    ))}
                  </div>
                ))}
              </div>
            )}
          </Section>
        </div>
        {fit && organizationId !== null && (
          <Section title="How you’d fit">
            <FitAxes fit={fit} place={{ id: organizationId, name: organization }} />
          </Section>
        )}
      </div>
      <div className="stack" data-gap="large">
        <section className="stack" data-gap="small">
          <h3>What led here</h3>
          <PathThere path={path} />
        </section>
        {opportunity.notes !== '' && (
          <section className="stack" data-gap="small">
            <h3>What you heard</h3>
            <p className="interview-notes">{opportunity.notes}</p>
          </section>
        )}
        <p className="muted small">
          Only you see this. What others told you in confidence stays with you when you answer an offer.
        </p>
      </div>
      {shown?.kind === 'interview' && (
        <InterviewDialog
          opening={opportunity}
          interview={shown.interview}
          isWritingDown={shown.isWritingDown}
          clock={{ instantOf, timeHere }}
          onClose={close}
        />
      )}
      {shown?.kind === 'offer' && <OfferForm opening={opportunity} offer={shown.offer} onClose={close} />}
      {shown?.kind === 'decide' && <DecideDialog opening={opportunity} offer={shown.offer} onClose={close} />}
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
