/** Says which kind of work something heard speaks for or against. Method: M1, M6. */
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Insight } from './insight-types.ts';
import { Said } from './said.tsx';
import { WeighInsight } from './weigh-insight.tsx';

export function WeighDialog({ insight, onClose }: { readonly insight: Insight; readonly onClose: () => void }) {
  return (
    <Dialog
      title="For or against a kind of work"
      isOpen
      onClose={onClose}
      acts={<Button onPress={onClose}>Done</Button>}
    >
      <Said insight={insight} />
      <WeighInsight insight={insight} />
    </Dialog>
  );
}
