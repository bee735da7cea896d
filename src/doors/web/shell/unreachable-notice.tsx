/** Says, without alarm, that the program behind the page has stopped. */
import { Notice } from '../ui/notice.tsx';
import { useIsLost } from './reach.ts';

export function UnreachableNotice() {
  if (!useIsLost()) return null;
  return (
    <Notice tone="due" title="Who Else isn’t running">
      What you typed is kept here. Start it again, and this page goes on by itself.
    </Notice>
  );
}
