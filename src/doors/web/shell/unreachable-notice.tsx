/** Says, without alarm, that the program behind the page has stopped. */
import { Notice } from '../ui/notice.tsx';
import { useIsLost } from './reach.ts';

export function UnreachableNotice() {
  const isLost = useIsLost();
  return (
    <div className="unreachable" role="status" data-screen-only="">
      {isLost && (
        <Notice tone="due" title="Who Else isn’t running">
          What you typed is kept here. Start it again, and this page goes on by itself.
        </Notice>
      )}
    </div>
  );
}
