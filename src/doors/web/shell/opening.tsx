/** While a page's code is on its way. */
import { LoadingState } from '../ui/states.tsx';

export function Opening() {
  return (
    <div className="page" data-width="letter">
      <LoadingState label="Opening the page" />
    </div>
  );
}
