/** A person's name that opens their page, and the way to write to them. */
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import type { KnownPerson } from './love-words.ts';

export function personLink({ id, name }: Pick<KnownPerson, 'id' | 'name'>) {
  return (
    <PageLink key={id} to="/people/$personId" params={{ personId: id }}>
      {name}
    </PageLink>
  );
}

export function writeLink(person: KnownPerson) {
  if (person.doNotContact) return null;
  return (
    <ButtonLink
      small
      to="/people/$personId/write"
      params={{ personId: person.id }}
      aria-label={`Write to ${person.name}`}
    >
      Write
    </ButtonLink>
  );
}

export function given(name: string): string {
  return name.split(' ')[0] ?? name;
}
