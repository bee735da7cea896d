/** The one thing to do about an organization: write to the best person there, wait, or find a way in. Method: M3, M4. */
import type { ReactNode } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Because, Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import type { KnownPerson, OrganizationPage } from './love-words.ts';

export type Suggestion = OutputOf<'suggestNext'>['suggestions'][number];

export type NextThere =
  | { readonly what: 'aside' }
  | { readonly what: 'over'; readonly because: string }
  | { readonly what: 'write'; readonly suggestion: Suggestion }
  | { readonly what: 'open'; readonly person: KnownPerson; readonly title: string; readonly because: string }
  | { readonly what: 'way-in' };

/** What comes next at this organization. Someone already written to comes before a new person: one open first message at a time. */
export function nextThere(page: OrganizationPage, suggestions: readonly Suggestion[], isOver = false): NextThere {
  if (page.organization.archived) return { what: 'aside' };
  const at = (standing: KnownPerson['standing']) => page.known.find((one) => one.standing === standing);
  const agreed = at('agreed');
  if (agreed)
    return {
      what: 'open',
      person: agreed,
      title: `You will talk with ${agreed.name}`,
      because: 'Read up on them the day before, and bring the last question: who else?',
    };
  const replied = at('replied');
  if (replied)
    return { what: 'open', person: replied, title: `${replied.name} answered you`, because: 'The next word is yours.' };
  if (isOver)
    return {
      what: 'over',
      because: at('talked')
        ? 'Whoever talked with you here may like to hear how it ended.'
        : 'Nobody new is suggested here; everything you know stays.',
    };
  const suggestion = suggestions.find((one) => page.known.some((person) => person.id === one.personId));
  const waiting = at('waiting');
  // After three silent days the rules suggest the next person; until then nobody new stands among the suggestions.
  if (waiting && suggestion?.kind !== 'write')
    return {
      what: 'open',
      person: waiting,
      title: `${waiting.name} has yet to answer`,
      because: 'Until then nobody else there: one person at a time keeps your name good.',
    };
  if (suggestion) return { what: 'write', suggestion };
  const talked = page.known.find((one) => one.standing === 'talked' && !one.doNotContact);
  if (talked)
    return {
      what: 'open',
      person: talked,
      title: `You talked with ${talked.name}`,
      because: 'Who else do they suggest you speak with?',
    };
  // Whoever said no or was let be is not asked again.
  const isOpen = ({ standing }: KnownPerson) => standing !== 'declined' && standing !== 'closed';
  const first = page.known.find((one) => !one.doNotContact && !one.recruiter && isOpen(one));
  if (first) return { what: 'open', person: first, title: first.name, because: first.tie.sentence };
  return { what: 'way-in' };
}

export interface NextThereCardProps {
  readonly title: string;
  readonly because: ReactNode;
  readonly act: ReactNode;
  readonly more?: ReactNode;
}

export function NextThereCard({ title, because, act, more }: NextThereCardProps) {
  return (
    <Card>
      <div className="stack">
        <h2>{title}</h2>
        <Because>{because}</Because>
        <div className="row">
          {act}
          {more}
        </div>
      </div>
    </Card>
  );
}

/** LinkedIn's own search; it opens there, and nothing is fetched from here. */
export function LinkedInSearch({ url, look }: { readonly url: string; readonly look: 'primary' | 'link' }) {
  if (url === '') return null;
  return (
    <a
      className="button"
      data-look={look === 'primary' ? 'primary' : 'quiet'}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Icon name="external" size={18} />
      See on LinkedIn who could introduce you
      <span className="sr"> (opens in a new tab)</span>
    </a>
  );
}
