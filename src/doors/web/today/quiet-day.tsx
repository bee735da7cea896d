/** Nothing is due: a kind word, and one thing that may be done all the same. Method: M9. */
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/states.tsx';

export function QuietDay({ kindWord }: { readonly kindWord: string }) {
  return (
    <EmptyState
      icon="sun"
      title="Nothing is waiting for you"
      act={<ButtonLink to="/people">Look through your people</ButtonLink>}
    >
      <p>{kindWord || 'Whenever you like, one message to one person is a good beginning.'}</p>
    </EmptyState>
  );
}
