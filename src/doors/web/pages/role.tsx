/** One kind of work as a hypothesis: where it stands, what was said for and against each line, what is open, who could tell. Method: M1. */
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { HeardDialog } from '../learned/heard-dialog.tsx';
import { Said } from '../learned/said.tsx';
import { WeighHere } from '../learned/weigh-here.tsx';
import { ConditionCard } from '../roles/condition-card.tsx';
import { DropRoleDialog } from '../roles/drop-role-dialog.tsx';
import { EvidenceList } from '../roles/evidence-list.tsx';
import { OwnQuestions } from '../roles/own-questions.tsx';
import { RoleDialog } from '../roles/role-dialog.tsx';
import { type RolePage as Full, nextToAsk } from '../roles/role-words.ts';
import '../roles/roles.css';
import { WhoCouldTell } from '../roles/who-could-tell.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Menu } from '../ui/menu.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import { insightLinks } from './insight-links.tsx';

export function RolePage() {
  const { roleId } = useParams({ from: '/roles/$roleId' });
  const reading = useAsk('getRole', { roleId }, { keep: true });
  const { data } = reading;
  const [isEdited, setEdited] = useState(false);
  return (
    <Page
      title={data?.role.name ?? 'Kind of work'}
      sentence={data?.sentence}
      back={<PageLink to="/roles">Kinds of work</PageLink>}
      act={data && <HeadActs full={data} onEdit={() => setEdited(true)} />}
    >
      <Asked reading={reading} loading="Opening this kind of work" lines={7}>
        {(full) => <FullRole full={full} onEdit={() => setEdited(true)} />}
      </Asked>
      {isEdited && data && <RoleDialog key={data.role.id} edited={data.role} onClose={() => setEdited(false)} />}
    </Page>
  );
}

function HeadActs({ full, onEdit }: { readonly full: Full; readonly onEdit: () => void }) {
  const { role, people } = full;
  const [isLeft, setLeft] = useState(false);
  const drop = useAct('dropRole');
  const takeUp = async () => {
    const answer = await drop.run({ roleId: role.id, dropped: false });
    if (answer.ok) say(`${role.name} is back.`);
  };
  const next = nextToAsk(people);
  return (
    <div className="role-acts">
      {role.dropped ? (
        <Button look="primary" icon="undo" onPress={() => void takeUp()}>
          Take it up again
        </Button>
      ) : full.conditions.length === 0 ? (
        <Button look="primary" icon="edit" onPress={onEdit}>
          Say what must be true
        </Button>
      ) : next ? (
        <ButtonLink look="primary" icon="mail" to="/people/$personId/write" params={{ personId: next.id }}>
          Ask {next.name}
        </ButtonLink>
      ) : (
        <ButtonLink look="primary" icon="people" to="/people">
          Look for someone to ask
        </ButtonLink>
      )}
      <Menu
        label={`More for ${role.name}`}
        acts={[
          { id: 'edit', label: 'Change it', icon: 'edit', onAct: onEdit },
          {
            id: 'drop',
            label: 'Drop it',
            icon: 'archive',
            isDisabled: role.dropped !== null,
            onAct: () => setLeft(true),
          },
        ]}
      />
      {isLeft && <DropRoleDialog role={role} onClose={() => setLeft(false)} />}
    </div>
  );
}

const kinds = [
  ['must', 'What must be true'],
  ['rules-out', 'What would rule it out'],
] as const;

function FullRole({ full, onEdit }: { readonly full: Full; readonly onEdit: () => void }) {
  const { role, conditions, whole, unweighed } = full;
  const [heardFor, setHeardFor] = useState<string | null>(null);
  return (
    <div className="aside">
      <div className="stack" data-gap="large">
        {role.dropped && role.dropped.reason !== '' && (
          <Notice tone="info" title="Why you dropped it">
            {role.dropped.reason}
          </Notice>
        )}
        {conditions.length === 0 && (
          <EmptyState
            icon="learned"
            title="A guess that conversations can settle"
            act={<Button onPress={onEdit}>Write the first line</Button>}
          >
            Write down what must be true before you say yes to it, one thing a line, and what would rule it out. Then
            each line collects what people tell you, for it and against it.
          </EmptyState>
        )}
        {kinds.map(([kind, title]) => {
          const those = conditions.filter((one) => one.kind === kind);
          return those.length === 0 ? null : (
            <Section key={kind} title={title}>
              <ul className="conditions">
                {those.map((one) => (
                  <li key={one.text}>
                    <ConditionCard condition={one} said={said} onHeard={() => setHeardFor(one.text)} />
                  </li>
                ))}
              </ul>
            </Section>
          );
        })}
        {(whole.length > 0 || conditions.length > 0) && (
          <Section
            title="About it as a whole"
            act={
              <Button small icon="quote" onPress={() => setHeardFor('')}>
                Add what you heard
              </Button>
            }
          >
            {whole.length === 0 ? (
              <p className="muted">What fits no single line goes here.</p>
            ) : (
              <EvidenceList evidence={whole} said={said} />
            )}
          </Section>
        )}
        {unweighed.length > 0 && (
          <Section title="Heard, and not weighed yet">
            <ul className="unweighed">
              {unweighed.map((insight) => (
                <li key={insight.id}>
                  {said(insight)}
                  <WeighHere insight={insight} role={role} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <div className="stack" data-gap="large">
        {role.why !== '' && (
          <Section title="Why it attracts me">
            <p className="role-why">{role.why}</p>
          </Section>
        )}
        <Section title="Who could tell you">
          <WhoCouldTell people={full.people} link={insightLinks.person} />
        </Section>
        <Section title="Still open">
          <OwnQuestions page={full} />
        </Section>
        {full.organizations.length > 0 && (
          <Section title="Where it is done">
            <ul className="role-places">
              {full.organizations.map(({ id, name, people }) => (
                <li key={id}>
                  {insightLinks.organization(id, name)}
                  {people > 0 && (
                    <span className="muted small"> {people === 1 ? 'one person' : `${people} people`}</span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      {heardFor !== null && (
        <HeardDialog
          role={role}
          about={heardFor}
          kind={conditions.find(({ text }) => text === heardFor)?.kind ?? 'must'}
          onClose={() => setHeardFor(null)}
        />
      )}
    </div>
  );
}

function said(insight: Full['unweighed'][number]) {
  return <Said insight={insight} links={insightLinks} />;
}
