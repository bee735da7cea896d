/** The page of a talk, kept on this device so that it opens while the program does not answer. Method: M5. */
import { browserKeeping, keepText, readKept } from '../ui/kept-text.ts';
import type { Conversation } from './conversation-words.ts';

export interface PageOnDevice {
  readonly conversation: Conversation;
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  readonly wantToKnow: string;
}

const nameOf = (conversationId: string) => `talk-page:${conversationId}`;

export function keepPage(page: PageOnDevice): void {
  keepText(browserKeeping(), nameOf(page.conversation.id), JSON.stringify(page));
}

export function readPage(conversationId: string): PageOnDevice | null {
  const json = readKept(browserKeeping(), nameOf(conversationId));
  if (json === null) return null;
  try {
    const page = JSON.parse(json) as Partial<PageOnDevice>;
    const isWhole = page.conversation?.id === conversationId && Array.isArray(page.questions);
    return isWhole ? (page as PageOnDevice) : null;
  } catch (broken) {
    console.warn('The page of this talk that was kept here cannot be read.', broken);
    return null;
  }
}

export function forgetPage(conversationId: string): void {
  keepText(browserKeeping(), nameOf(conversationId), '');
}

/** Where the browser allows it, has the files of this page at hand for a reload without the program (`public/offline.js`). Only built files. */
export async function keepFilesAtHand(): Promise<void> {
  if (import.meta.env.MODE !== 'production' || !('serviceWorker' in navigator)) return;
  try {
    const scope = '/conversations/';
    const registration = await navigator.serviceWorker.register('/offline.js', { scope });
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const files = loaded
      .filter(({ origin, pathname }) => origin === window.location.origin && !pathname.startsWith('/api/'))
      .map(({ pathname }) => pathname);
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    worker?.postMessage({ page: scope, files: [...new Set(files)] });
  } catch (refused) {
    // Private windows and some settings allow none: then a reload waits for the program, and the notes are here all the same.
    console.warn('The page cannot be kept at hand.', refused);
  }
}
