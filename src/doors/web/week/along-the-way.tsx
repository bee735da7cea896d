/** Everything that happened for the first time, once there is anything. Method: M9. */
import type { Day } from '#domain/day.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useAsk } from '../use-ask.ts';
import { MilestoneList } from './milestone-list.tsx';

export function AlongTheWay({ today, isOpen = false }: { readonly today: Day; readonly isOpen?: boolean }) {
  const { data } = useAsk('listMilestones', {});
  if (!data || data.milestones.length === 0) return null;
  return (
    <Disclosure title="Along the way" isOpen={isOpen}>
      <MilestoneList milestones={[...data.milestones].reverse()} today={today} />
    </Disclosure>
  );
}
