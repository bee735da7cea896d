/** What came in, said in two lines with the way back; for pages that go on with something else. Method: M3. */
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { sayDetail } from './brought-result.tsx';
import type { Brought } from './drop-words.ts';
import { useUndoImport } from './use-undo-import.ts';

export interface BroughtNoticeProps {
  readonly brought: Brought;
  readonly onUndone: () => void;
}

export function BroughtNotice({ brought, onUndone }: BroughtNoticeProps) {
  const { undo, isBusy } = useUndoImport();
  const onUndo = async () => {
    if (await undo(brought.importId)) onUndone();
  };
  return (
    <Notice
      tone="good"
      act={
        <Button look="link" small icon="undo" isPending={isBusy} onPress={() => void onUndo()}>
          Undo
        </Button>
      }
    >
      {sayDetail(brought)}
    </Notice>
  );
}
