/** Possible duplicates, side by side, each with its reason. Method: M3. */
import { DuplicatesList } from '../people/duplicates-list.tsx';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';

export function DuplicatesPage() {
  const reading = useAsk('listDuplicates', {}, { keep: true });
  return (
    <Page
      title="The same person twice?"
      tab="Possible duplicates"
      sentence="Joined, they share one page and one history. Nothing is lost, and it can be taken back."
      back={<PageLink to="/people">People</PageLink>}
    >
      <Asked reading={reading} loading="Comparing your people" lines={8}>
        {({ pairs }) => <DuplicatesList pairs={pairs} />}
      </Asked>
    </Page>
  );
}
