/** What the palette asks for and gets. The pages pass the function that asks the program. */
import type { IconName } from '../ui/icon.tsx';

export interface Found {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon: IconName;
  /** The address in the app: `/people/0192...`. */
  readonly href: string;
}

/** People, organizations and acts that fit the text, best first, a dozen at most; empty text may give recent ones. */
export type FindEverything = (text: string, signal: AbortSignal) => Promise<readonly Found[]>;
