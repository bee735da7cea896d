/** Two roles in two columns, a row for each thing to compare; on a phone one above the other, row by row. Method: M1. */
import type { ReactNode } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Beside } from '../ui/beside.tsx';
import { ConfidenceTag } from './confidence-tag.tsx';
import type { Evidence, RolePage } from './role-words.ts';
import './compared.css';

type Linked = (id: string, name: string) => ReactNode;

export interface ComparedRolesProps {
  readonly both: OutputOf<'compareRoles'>;
  readonly said: (insight: Evidence['insight']) => ReactNode;
  readonly links: { readonly role: Linked; readonly person: Linked; readonly organization: Linked };
}

/** As many quotes a side as one can hold against each other. */
const quotes = 2;

export function ComparedRoles({ both, said, links }: ComparedRolesProps) {
  const rows: readonly { readonly title: string; readonly cell: (page: RolePage) => ReactNode }[] = [
    {
      title: 'Where it stands',
      cell: ({ role, confidence, sentence }) => (
        <>
          <ConfidenceTag confidence={role.dropped ? { ...confidence, words: 'Dropped' } : confidence} />
          <p>{sentence}</p>
        </>
      ),
    },
    { title: 'Why it attracts me', cell: ({ role }) => role.why && <p>{role.why}</p> },
    { title: 'What must be true', cell: (page) => <Lines page={page} kind="must" /> },
    { title: 'What would rule it out', cell: (page) => <Lines page={page} kind="rules-out" /> },
    { title: 'Said for it', cell: (page) => <Said page={page} stance="for" said={said} /> },
    { title: 'Said against it', cell: (page) => <Said page={page} stance="against" said={said} /> },
    {
      title: 'Who could tell you',
      cell: ({ people }) => <Names those={people.slice(0, 4)} link={links.person} />,
    },
    {
      title: 'Where it is done',
      cell: ({ organizations }) => <Names those={organizations} link={links.organization} />,
    },
    {
      title: 'Still open',
      cell: ({ questions, suggestedQuestions }) => {
        const open = [...questions.map(({ text }) => text), ...suggestedQuestions.map(({ question }) => question)];
        return (
          open.length > 0 && (
            <ul>
              {open.slice(0, 4).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )
        );
      },
    },
  ];
  const pages = [both.one, both.other];
  return (
    <div className="stack" data-gap="large">
      <p className="compared-sentence">{both.sentence}</p>
      <Beside
        those={pages}
        idOf={({ role }) => role.id}
        nameOf={({ role }) => role.name}
        head={({ role }) => <h2>{links.role(role.id, role.name)}</h2>}
        rows={rows.map(({ title, cell }) => ({
          title,
          cell: (page: RolePage) => cell(page) || <p className="muted">Nothing yet.</p>,
        }))}
      />
    </div>
  );
}

function Lines({ page, kind }: { readonly page: RolePage; readonly kind: 'must' | 'rules-out' }) {
  const those = page.conditions.filter((one) => one.kind === kind);
  if (those.length === 0) return <p className="muted">Nothing written down yet.</p>;
  return (
    <ul className="compared-lines">
      {those.map(({ text, confidence }) => (
        <li key={text}>
          <span>{text}</span>
          <ConfidenceTag confidence={confidence} />
        </li>
      ))}
    </ul>
  );
}

interface SaidProps {
  readonly page: RolePage;
  readonly stance: Evidence['stance'];
  readonly said: ComparedRolesProps['said'];
}

/** The newest, one a person where several spoke. */
function Said({ page, stance, said }: SaidProps) {
  const all = [...page.conditions.flatMap(({ evidence }) => evidence), ...page.whole].filter(
    (one) => one.stance === stance,
  );
  const byVoice = new Map(all.map((one) => [one.insight.personId ?? one.insight.id, one]));
  if (byVoice.size === 0) return <p className="muted">Nothing yet.</p>;
  return (
    <div className="stack" data-gap="small">
      {[...byVoice.values()].slice(0, quotes).map((one) => (
        <div key={one.id}>{said(one.insight)}</div>
      ))}
      {byVoice.size > quotes && <p className="muted small">And {byVoice.size - quotes} more.</p>}
    </div>
  );
}

interface NamesProps {
  readonly those: readonly { readonly id: string; readonly name: string }[];
  readonly link: Linked;
}

function Names({ those, link }: NamesProps) {
  if (those.length === 0) return <p className="muted">Nobody on file yet.</p>;
  return (
    <ul>
      {those.map(({ id, name }) => (
        <li key={id}>{link(id, name)}</li>
      ))}
    </ul>
  );
}
