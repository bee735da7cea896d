/** How many conversations a week, how many messages a day; what that takes is said with its reason. Method: M9. */
import { Because } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { useAsk } from '../use-ask.ts';
import type { Seeker } from './about-you.tsx';
import { messageOptions, paceOptions } from './pace-words.ts';
import { useSaveSeeker } from './use-save-seeker.ts';

export function Pace({ seeker }: { readonly seeker: Seeker }) {
  const save = useSaveSeeker();
  const { data } = useAsk('getToday', {});
  return (
    <div className="stack" data-gap="large">
      <div className="stack" data-gap="small">
        <Choice
          label="Conversations a week"
          options={paceOptions(seeker.conversationsAWeek)}
          value={String(seeker.conversationsAWeek)}
          onChange={(id) => void save({ conversationsAWeek: Number(id) })}
        />
        {data && <Because>{data.pace.because}</Because>}
      </div>
      <Choice
        label="Messages a day, at most"
        hint="Few and good ones are answered; Today never asks for more than this."
        options={messageOptions(seeker.messagesADay)}
        value={String(seeker.messagesADay)}
        onChange={(id) => void save({ messagesADay: Number(id) })}
      />
    </div>
  );
}
