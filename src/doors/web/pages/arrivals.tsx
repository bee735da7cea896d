/** Where answers and invitations come in, on every page that has a place for them. Method: M4, M5. */
import { useState } from 'react';
import type { Someone } from '../arrived/arrived-dialog.tsx';
import { ArrivedPlace } from '../arrived/arrived-place.tsx';
import type { Arriving } from '../arrived/arriving.ts';
import type { Recorded } from '../arrived/reply-words.ts';
import { later, useLater } from '../ui/later.ts';

/** The readers and the dialog come only when something did. */
const shown = later(() => import('./arrival-shown.tsx'));

export interface ArrivalsProps {
  /** On one person's page. */
  readonly person?: Someone | undefined;
  /** Where the page has another way of saying what came of it. */
  readonly onRecorded?: (recorded: Recorded) => void;
  readonly onTaken?: (conversationId: string) => void;
}

/** The place itself, for the foot of a page. */
export function Arrivals(props: ArrivalsProps) {
  const [arriving, setArriving] = useState<Arriving | null>(null);
  return (
    <>
      <ArrivedPlace onArriving={setArriving} />
      {arriving && <Arrival {...props} arriving={arriving} onClose={() => setArriving(null)} />}
    </>
  );
}

export interface ArrivalProps extends ArrivalsProps {
  readonly arriving: Arriving;
  readonly onClose: () => void;
}

export function Arrival(props: ArrivalProps) {
  const part = useLater(shown, 'now');
  return part && <part.ArrivalShown {...props} />;
}
