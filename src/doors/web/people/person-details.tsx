/** How to reach them and what is known of them; read as a page, changed where it stands. Method: M3. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { webAddress } from '../ui/web-address.ts';
import { EditInPlace } from './edit-in-place.tsx';
import { type Part, type Person, useChangePerson } from './use-change-person.ts';
import './person.css';

type TextFieldName = 'name' | 'title' | 'organization' | 'phone' | 'profileUrl' | 'city' | 'zone' | 'metHow';

const fields: readonly {
  readonly id: TextFieldName | 'emails';
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'tel' | 'url';
}[] = [
  { id: 'name', label: 'Name' },
  { id: 'title', label: 'What they do' },
  { id: 'organization', label: 'Where' },
  { id: 'emails', label: 'E-mail', hint: 'More than one with commas between.' },
  { id: 'phone', label: 'Phone', type: 'tel' },
  { id: 'profileUrl', label: 'Profile', hint: 'The address of their LinkedIn page or site.', type: 'url' },
  { id: 'city', label: 'City' },
  { id: 'zone', label: 'Time zone', hint: 'Such as America/Chicago; times are then shown in both.' },
  { id: 'metHow', label: 'How you met' },
];

export function PersonDetails({ person }: { readonly person: Person }) {
  const [isChanging, setChanging] = useState(false);
  return (
    <Section
      title="Details"
      act={
        <Button look="link" small icon={isChanging ? 'check' : 'edit'} onPress={() => setChanging(!isChanging)}>
          {isChanging ? 'Done' : 'Change'}
        </Button>
      }
    >
      {isChanging ? <ChangeDetails person={person} /> : <ReadDetails person={person} />}
    </Section>
  );
}

function ChangeDetails({ person }: { readonly person: Person }) {
  const { keep, problem } = useChangePerson(person);
  const [at, setAt] = useState('');
  return (
    <div className="stack">
      {problem && at === '' && <SaidNotice problem={problem} />}
      {fields.map(({ id, label, ...more }) => (
        <EditInPlace
          key={id}
          {...more}
          label={label}
          keptAs={`person:${person.id}:${id}`}
          value={id === 'emails' ? person.emails.join(', ') : person[id]}
          problem={problem && at === id ? sayFieldProblem(problem) : undefined}
          onKeep={(text) => {
            setAt(id);
            return keep(partFrom(id, text), `${label} is changed.`);
          }}
        />
      ))}
    </div>
  );
}

function sayFieldProblem(problem: NonNullable<ReturnType<typeof useChangePerson>['problem']>): string {
  return problem.fields?.[0]?.sentence ?? problem.sentence;
}

/** E-mails are kept as a list, the rest as it is written. */
export function partFrom(id: TextFieldName | 'emails', text: string): Part {
  if (id !== 'emails') return { [id]: text };
  return {
    emails: text
      .split(/[\s,;]+/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

export function ReadDetails({ person }: { readonly person: Person }) {
  const { emails, phone, profileUrl, city, zone } = person;
  const web = webAddress(profileUrl);
  if (emails.length === 0 && !phone && !profileUrl && !city && !zone)
    return <p className="muted">Nothing yet. An e-mail address or their profile makes writing one step shorter.</p>;
  return (
    <dl className="person-details">
      {emails.length > 0 && (
        <Detail label="E-mail">
          {emails.map((email) => (
            <a key={email} href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
              {email}
            </a>
          ))}
        </Detail>
      )}
      {phone !== '' && (
        <Detail label="Phone">
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </Detail>
      )}
      {profileUrl !== '' && (
        <Detail label="Profile">
          {web ? (
            <a href={web} target="_blank" rel="noreferrer noopener">
              {shortAddress(web)}
            </a>
          ) : (
            profileUrl
          )}
        </Detail>
      )}
      {city !== '' && <Detail label="City">{city}</Detail>}
      {zone !== '' && <Detail label="Time zone">{zone}</Detail>}
    </dl>
  );
}

function Detail({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "linkedin.com/in/priya-raman" for reading. */
export function shortAddress(address: string): string {
  return decodeSafely(address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (malformed) {
    if (malformed instanceof URIError) return text;
    throw malformed;
  }
}
