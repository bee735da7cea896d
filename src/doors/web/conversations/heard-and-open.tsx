/** What was heard about their organization, what of it does not agree, and what is still unknown. Method: M5, M6. */
import { Section } from '../ui/page.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { Prepared } from './use-preparation.ts';

type Insight = Prepared['heard'][number];

export function HeardAndOpen({ prepared }: { readonly prepared: Prepared }) {
  const { contradictions, open, settled } = prepared;
  const clashing = new Set(contradictions.flatMap(({ one, other }) => [one.id, other.id]));
  const heard = prepared.heard.filter(({ id }) => !clashing.has(id));
  const place = prepared.person.organization || 'their work';
  return (
    <>
      {contradictions.length > 0 && (
        <Section title="What does not agree">
          <ul className="clashes">
            {contradictions.map(({ one, other }) => (
              <li className="clash" key={`${one.id} ${other.id}`}>
                <Voice insight={one} />
                <Voice insight={other} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {heard.length > 0 && (
        <Section title={`Heard about ${place} so far`}>
          <ul className="facts">
            {heard.map((insight) => (
              <li key={insight.id}>
                <Voice insight={insight} />
              </li>
            ))}
          </ul>
          {settled.length > 0 && (
            <p className="muted small">
              Three people there have answered it already, so it is left out: {settled.join(' ')}
            </p>
          )}
        </Section>
      )}
      {open.length > 0 && (
        <Section title="Still open">
          <ul className="open-lines">
            {open.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Voice({ insight }: { readonly insight: Insight }) {
  return (
    <p>
      {insight.isQuote ? <q>{insight.text}</q> : insight.text}
      <span className="muted small">
        {' '}
        {insight.personName ? `${insight.personName}, ` : ''}
        <RelativeDay day={insight.on} />
      </span>
    </p>
  );
}
