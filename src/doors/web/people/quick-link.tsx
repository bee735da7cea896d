/** A link to a person's page for rows that are drawn by the dozen on every key: a plain anchor, a fraction of the work. */
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function QuickLink({ personId, children }: { readonly personId: string; readonly children: ReactNode }) {
  const router = useRouter();
  return (
    <a
      href={`/people/${encodeURIComponent(personId)}`}
      tabIndex={-1}
      onClick={(e) => {
        if (e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
        e.preventDefault();
        void router.navigate({ to: '/people/$personId', params: { personId } });
      }}
    >
      {children}
    </a>
  );
}
