/** The page to read before the twenty minutes: calm, printable, one look enough. Method: M5. */
import type { OutputOf } from '#contract/contract.ts';
import { Because } from '../ui/card.tsx';
import { Section } from '../ui/page.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { firstName } from './conversation-words.ts';
import './conversations.css';

export function PreparedPage({ prepared }: { readonly prepared: OutputOf<'prepareConversation'> }) {
  const { person, who, shares, heard, questions, closing, openPromises } = prepared;
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
      <Section title="Your few questions">
        <ol className="questions">
          {questions.map((question) => (
            <li key={question.question}>
              <p className="question">{question.question}</p>
              <Because>{question.because}</Because>
            </li>
          ))}
        </ol>
      </Section>
      {heard.length > 0 && (
        <Section title={`Heard about ${person.organization || 'their work'} so far`}>
          <ul className="facts">
            {heard.map((insight) => (
              <li key={insight.id}>
                {insight.isQuote ? <q>{insight.text}</q> : insight.text}
                <span className="muted small">
                  {' '}
                  {insight.personName ? `${insight.personName}, ` : ''}
                  <RelativeDay day={insight.on} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
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
