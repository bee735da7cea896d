/** One offer: what they said, what is open and whom to ask, and what she answers. Method: M10. */
import type { ReactNode } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Tag } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Menu } from '../ui/menu.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { OpenTerms } from './open-terms.tsx';
import { type Offer, sayPeriod } from './opening-types.ts';
import './opportunities.css';

export interface OfferCardProps {
  readonly offer: Offer;
  readonly onEdit: () => void;
  readonly onDecide: () => void;
}

const answers = { accepted: 'You said yes', declined: 'You said no', withdrawn: 'They took it back', '': '' } as const;

export function OfferCard({ offer, onEdit, onDecide }: OfferCardProps) {
  const remove = useAct('removeOffer');
  const restore = useAct('restoreDeleted');
  const decide = useAct('decideOffer');
  const { id, decision } = offer;
  const takeOut = async () => {
    const answer = await remove.run({ offerId: id });
    if (answer.ok) say('Removed.', () => void restore.run({ id }));
  };
  const reopen = async () => {
    const answer = await decide.run({ offerId: id, decision: '' });
    const before = { decision, reason: offer.decisionReason, ...(offer.decidedOn && { on: offer.decidedOn }) };
    if (answer.ok) say('It is open again.', () => void decide.run({ offerId: id, ...before }));
  };
  return (
    <Card>
      <div className="stack">
        <SaidNotice problem={remove.problem ?? restore.problem ?? decide.problem} />
        <div className="offer-head">
          <p className="offer-pay-said">{offer.yearly ? `${offer.yearly.said} a year` : sayPay(offer)}</p>
          {decision !== '' && <Tag tone={decision === 'accepted' ? 'good' : 'plain'}>{answers[decision]}</Tag>}
          <Menu
            label="More for this offer"
            acts={[
              { id: 'edit', label: 'Change the terms', icon: 'edit', onAct: onEdit },
              ...(decision === ''
                ? []
                : [
                    {
                      id: 'reopen',
                      label: 'It is open again',
                      icon: 'undo' as const,
                      onAct: () => void reopen(),
                    },
                  ]),
              { id: 'remove', label: 'Remove', icon: 'trash', onAct: () => void takeOut() },
            ]}
          />
        </div>
        {offer.yearly && offer.yearly.how !== '' && <p className="muted small">{offer.yearly.how}</p>}
        <dl className="offer-terms">
          {termsSaid(offer).map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
        {offer.notes && <p className="interview-notes">{offer.notes}</p>}
        {decision !== '' && offer.decisionReason && <p>Because: {offer.decisionReason}</p>}
        {offer.open.length > 0 && decision === '' && (
          <Disclosure
            title={offer.open.length === 1 ? 'One thing is still open' : `${offer.open.length} things are still open`}
          >
            <OpenTerms open={offer.open} />
          </Disclosure>
        )}
        {decision === '' && (
          <div className="row">
            <Button icon="check" onPress={onDecide}>
              Write down your answer
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function sayPay({ pay, currency, payPeriod }: Offer): string {
  return pay === '' ? 'Pay not said yet' : `${[currency, pay].join(' ').trim()} ${sayPeriod(payPeriod)}`;
}

function termsSaid(offer: Offer): readonly (readonly [label: string, said: ReactNode])[] {
  const { hoursAWeek, leaveDays, variable, equity, place, startsOn, answerBy, decision } = offer;
  const said: (readonly [string, ReactNode])[] = [];
  if (hoursAWeek !== null) said.push(['Hours a week', hoursAWeek]);
  if (leaveDays !== null) said.push(['Days off a year', leaveDays]);
  if (variable !== '') said.push(['Variable pay', variable]);
  if (equity !== '') said.push(['Equity and pension', equity]);
  if (place !== '') said.push(['Place', place]);
  if (startsOn !== null) said.push(['Start', <RelativeDay key="start" day={startsOn} capital />]);
  if (answerBy !== null && decision === '') said.push(['Answer by', <RelativeDay key="by" day={answerBy} capital />]);
  return said;
}
