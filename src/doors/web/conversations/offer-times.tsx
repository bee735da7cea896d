/** Three times that suit both clocks and both calendars: to take, or to put into a message. Method: M5. */
import type { OutputOf } from '#contract/contract.ts';
import type { Instant } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { ClockField } from '../ui/clock-field.tsx';
import { copyText } from '../ui/copy-text.ts';
import { say } from '../ui/toast.tsx';
import type { Offering } from './use-offer.ts';

export interface OfferTimesProps {
  readonly offering: Offering;
  /** How to speak of them; '' while nobody is chosen. */
  readonly name: string;
  readonly onTake: (start: Instant) => void;
}

export function OfferTimes({ offering, name, onTake }: OfferTimesProps) {
  const offer = offering.reading.data;
  if (!offer) return null;
  const { slots, text, because } = offer;
  const isElsewhere = offer.theirZone !== offer.zone;
  return (
    <section className="offer" aria-label="Times to offer">
      <div>
        <h3>Not agreed yet? Offer these</h3>
        <p className="muted small">{because}</p>
      </div>
      {offering.onClock && (
        <ClockField
          label={name === '' ? 'Their clock' : `${name}’s clock`}
          hint={clockHints[offer.zoneFrom]}
          problem={offering.problem || undefined}
          value={offering.theirZone}
          onSay={offering.onClock}
        />
      )}
      <ul className="offer-slots">
        {slots.map((slot) => (
          <li key={slot.start}>
            <button type="button" className="offer-slot" onClick={() => onTake(slot.start)}>
              {slot.here}
              {isElsewhere && (
                <span className="muted small">
                  {slot.there}, {offer.theirs}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {slots.length > 0 && (
        <div>
          <Button small icon="copy" onPress={() => void copy(text)}>
            Copy them as a question
          </Button>
        </div>
      )}
    </section>
  );
}

const clockHints: Readonly<Record<OutputOf<'offerTimes'>['zoneFrom'], string>> = {
  said: 'Kept with them from now on.',
  person: 'As it stands on their page. Choose another if it changed.',
  city: 'From the city they live in.',
  conversation: 'From a calendar entry of theirs.',
  unknown: 'Not known yet, so these are on your own clock.',
};

async function copy(text: string): Promise<void> {
  const copied = await copyText(text);
  say(
    copied ? 'The times are copied, as a question for your message.' : `This browser does not allow copying: ${text}`,
  );
}
