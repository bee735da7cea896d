/** An offer's terms; what is left out stays open and becomes a question. Method: M10. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { NumberField, TextArea, TextField } from '../ui/text-field.tsx';
import { toFirstProblem } from '../ui/to-first-problem.ts';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import {
  currencyIn,
  type Offer,
  type Opening,
  type Period,
  periodOptions,
  readAmount,
  readHours,
} from './opening-types.ts';
import { useStageBack } from './use-stage-back.ts';

export interface OfferFormProps {
  readonly opening: Opening;
  /** What is changed; null writes a new one down. */
  readonly offer: Offer | null;
  readonly onClose: () => void;
}

export function OfferForm({ opening, offer, onClose }: OfferFormProps) {
  const opportunityId = opening.id;
  const kept = `offer:${offer?.id ?? opportunityId}`;
  const [pay, setPay] = useState(offer?.pay ?? '');
  const [currency, setCurrency] = useState(offer?.currency ?? '');
  const [payPeriod, setPeriod] = useState<Period>(offer?.payPeriod ?? 'year');
  const [hours, setHours] = useState(offer?.hoursAWeek == null ? '' : String(offer.hoursAWeek));
  const [leaveDays, setLeave] = useState<number | null>(offer?.leaveDays ?? null);
  const [variable, setVariable] = useState(offer?.variable ?? '');
  const [equity, setEquity] = useState(offer?.equity ?? '');
  const [place, setPlace] = useState(offer?.place ?? '');
  const [startsOn, setStart] = useState<string | null>(offer?.startsOn ?? null);
  const [receivedOn, setReceived] = useState<string | null>(offer?.receivedOn ?? todayHere());
  const [answerBy, setAnswerBy] = useState<string | null>(offer?.answerBy ?? null);
  const [notes, setNotes, forgetNotes] = useKept(`${kept}:notes`, offer?.notes ?? '');
  const [tried, setTried] = useState(false);
  const add = useAct('addOffer');
  const change = useAct('changeOffer');
  const remove = useAct('removeOffer');
  const back = useStageBack(opening);
  const amount = readAmount(pay);
  const hoursAWeek = readHours(hours);
  const isCurrency = currency === '' || /^[A-Z]{3}$/.test(currency);
  const isDueBefore = receivedOn !== null && answerBy !== null && answerBy < receivedOn;
  const save = async () => {
    setTried(true);
    if (amount === null || hoursAWeek === undefined || !isCurrency || receivedOn === null || isDueBefore)
      return toFirstProblem();
    const terms = { pay: amount, currency, payPeriod, hoursAWeek, leaveDays, variable, equity, place, startsOn };
    const fields = { ...terms, receivedOn, answerBy, notes };
    const answer = offer
      ? await change.run({ offerId: offer.id, ...fields })
      : await add.run({ opportunityId, ...fields });
    if (!answer.ok) return;
    forgetNotes();
    const { id } = answer.value;
    if (offer) say('Kept.');
    else say('The offer is written down.', () => void remove.run({ offerId: id }).then(back));
    onClose();
  };
  return (
    <Dialog
      title={offer ? 'This offer' : 'An offer'}
      isOpen
      onClose={onClose}
      closesOutside={false}
      size="wide"
      acts={
        <Button look="primary" isPending={add.isBusy || change.isBusy} onPress={() => void save()}>
          Keep it
        </Button>
      }
    >
      <SaidNotice problem={add.problem ?? change.problem} />
      <p>Write down what they said. What is left empty stays open, and becomes something to ask.</p>
      <div className="offer-pay">
        <TextField
          label="Pay"
          autoFocus
          inputMode="text"
          value={pay}
          onChange={(text) => {
            setPay(text);
            if (currency === '') setCurrency(currencyIn(text));
          }}
          maxLength={24}
          problem={tried && amount === null ? 'Write only the amount, such as 84,000 or 21.50.' : undefined}
        />
        <Select label="For" options={periodOptions} value={payPeriod} onChange={setPeriod} />
        <TextField
          label="Currency"
          placeholder="USD"
          value={currency}
          onChange={(text) => setCurrency(text.toUpperCase())}
          maxLength={3}
          problem={tried && !isCurrency ? 'Three letters, such as USD.' : undefined}
        />
      </div>
      <div className="columns">
        <TextField
          label="Hours a week"
          inputMode="text"
          value={hours}
          onChange={setHours}
          maxLength={6}
          problem={tried && hoursAWeek === undefined ? 'Write a number such as 40 or 37.5.' : undefined}
        />
        <NumberField label="Days off a year" value={leaveDays} onChange={setLeave} max={366} />
      </div>
      <div className="columns">
        <TextField label="Variable pay" value={variable} onChange={setVariable} maxLength={1000} />
        <TextField label="Equity and pension" value={equity} onChange={setEquity} maxLength={1000} />
      </div>
      <div className="columns">
        <DayField
          label="They offered it on"
          value={receivedOn}
          onChange={setReceived}
          max={todayHere()}
          problem={tried && receivedOn === null ? 'Choose the day they made the offer.' : undefined}
        />
        <DayField
          label="Answer by"
          hint="It shows itself on Today a few days before."
          value={answerBy}
          onChange={setAnswerBy}
          problem={tried && isDueBefore ? 'That is before they made the offer.' : undefined}
        />
      </div>
      <div className="columns">
        <DayField label="Start" value={startsOn} onChange={setStart} />
        <TextField label="Place" value={place} onChange={setPlace} maxLength={300} />
      </div>
      <TextArea label="Anything else" value={notes} onChange={setNotes} rows={3} />
    </Dialog>
  );
}
