/** The page to read before the twenty minutes: calm, hers to change, printable, one look enough. Method: M5. */
import { Section } from '../ui/page.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { ChosenQuestions } from './chosen-questions.tsx';
import { firstName } from './conversation-words.ts';
import { HeardAndOpen } from './heard-and-open.tsx';
import { type Prepared, useWantToKnow } from './use-preparation.ts';
import './conversations.css';

export interface PreparedPageProps {
  readonly conversationId: string;
  readonly prepared: Prepared;
}

export function PreparedPage({ conversationId, prepared }: PreparedPageProps) {
  const { person, who, shares, closing, openPromises } = prepared;
  const name = firstName(person.name);
  return (
    <div className="prepared">
      <Section title={`Who ${name} is`}>
        <div className="prose">
          {who.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Section>
      {shares.length > 0 && (
        <Section title="What you share">
          <ul className="facts">
            {shares.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      {openPromises.length > 0 && (
        <Section title={`What you promised ${name}`}>
          <ul className="facts">
            {openPromises.map((promise) => (
              <li key={promise.id}>
                {promise.text}, due <RelativeDay day={promise.dueOn} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <WantToKnow conversationId={conversationId} kept={prepared.wantToKnow} name={name} />
      <Section title="Your few questions">
        <ChosenQuestions conversationId={conversationId} prepared={prepared} />
      </Section>
      <HeardAndOpen prepared={prepared} />
      <Section title="Before you say goodbye">
        <ol className="closing-lines">
          {closing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

interface WantToKnowProps {
  readonly conversationId: string;
  readonly kept: string;
  readonly name: string;
}

function WantToKnow({ conversationId, kept, name }: WantToKnowProps) {
  const [words, change] = useWantToKnow(conversationId, kept);
  return (
    <div className="most-wanted" {...(words.trim() === '' ? { 'data-empty': '' } : {})}>
      <TextArea
        label={`The one thing you most want to know from ${name}`}
        placeholder="Could I learn this while doing it?"
        rows={1}
        value={words}
        onChange={change}
      />
      <p className="most-wanted-printed">{words}</p>
    </div>
  );
}
