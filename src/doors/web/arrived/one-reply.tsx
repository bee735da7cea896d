/** One reply: from whom, their words, what it most likely means and the phrase that says so. Method: M4. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Because } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DayField } from '../ui/day-field.tsx';
import { sayDay } from '../ui/say-day.ts';
import { Select } from '../ui/select.tsx';
import { todayHere } from '../ui/today-here.ts';
import type { ChoosePerson } from './arrived-dialog.tsx';
import { asksDay, cameOn, type MeaningOption, type Reply } from './reply-words.ts';

export interface OneReplyProps {
  readonly reply: Reply;
  readonly isOne: boolean;
  readonly meanings: readonly MeaningOption[];
  readonly choosePerson: ChoosePerson;
  readonly onChange: (changed: Partial<Reply>) => void;
}

export function OneReply({ reply, isOne, meanings, choosePerson, onChange }: OneReplyProps) {
  const { mail, person, whose, meaning, phrase, backOn, isTicked } = reply;
  const [isChoosing, setChoosing] = useState(person === null);
  const sender = person?.name ?? (mail.name || mail.email || 'Someone');
  const came = sayDay(cameOn(mail), todayHere());
  return (
    <article className="arrived-one" aria-label={`${sender}, ${came}`}>
      {!isOne && (
        <Checkbox
          label={`${sender}, ${came}`}
          hint={mail.subject || undefined}
          checked={isTicked}
          onChange={(ticked) => onChange({ isTicked: ticked })}
        />
      )}
      {(isOne || isTicked) && (
        <>
          {isChoosing ? (
            <div>
              {mail.email !== '' && (
                <p className="muted small">
                  It came from {mail.name} {mail.email}.
                </p>
              )}
              {choosePerson({
                label: 'Who wrote it?',
                value: person,
                onChoose: (chosen) => onChange({ person: chosen, whose: '' }),
              })}
            </div>
          ) : (
            <div>
              <div className="row" data-spread>
                <p>{isOne ? `From ${sender}, ${came}.` : `From ${sender}.`}</p>
                <Button look="link" small onPress={() => setChoosing(true)}>
                  Someone else wrote it
                </Button>
              </div>
              {whose !== '' && <Because>{whose}</Because>}
            </div>
          )}
          {mail.text !== '' && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: long words scroll, so the keyboard must reach them
            <section className="arrived-words" tabIndex={0} aria-label={`Words of ${sender}`}>
              {mail.text}
            </section>
          )}
          <div>
            <Select
              label="What did it mean?"
              options={meanings}
              value={meaning}
              onChange={(said) => onChange({ meaning: said, phrase: '' })}
            />
            {phrase !== '' && <Because>It says “{phrase}”.</Because>}
          </div>
          {asksDay(meaning) && (
            <DayField
              label={meaning === 'later' ? 'When should it come back?' : 'When are they back?'}
              value={backOn}
              onChange={(day) => onChange({ backOn: day })}
              min={todayHere()}
              optional
            />
          )}
        </>
      )}
    </article>
  );
}
