/** What came in from others on its way to be read: files, pasted words, or the wish to paste some. Method: M4, M5. */
import type { Arrived } from '#formats/mail/read-arrived.ts';
import type { ToRead } from './arrived-worker.ts';

export type Arriving =
  | { readonly how: 'files'; readonly files: readonly File[] }
  | { readonly how: 'text'; readonly text: string }
  | { readonly how: 'paste' };

/** More than this is a whole life of mail; the page would hold it all at once. */
const mostBytes = 400 * 1024 * 1024;

/** Never fails; what cannot be read is said in `problems`. */
export function readArriving(arriving: Exclude<Arriving, { how: 'paste' }>): Promise<Arrived> {
  const wish: ToRead =
    arriving.how === 'files' ? { files: arriving.files, text: '' } : { files: [], text: arriving.text };
  if (wish.files.reduce((sum, file) => sum + file.size, 0) > mostBytes)
    return Promise.resolve(
      nothing('That is more than can be read at once. Choose one mail, or a mailbox of the last months.'),
    );
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./arrived-worker.ts', import.meta.url), { type: 'module' });
    const end = (arrived: Arrived) => {
      worker.terminate();
      resolve(arrived);
    };
    worker.addEventListener('message', (event: MessageEvent<Arrived>) => end(event.data));
    worker.addEventListener('error', () =>
      end(nothing('What you gave could not be read. Reload the page and try again.')),
    );
    worker.postMessage(wish);
  });
}

function nothing(problem: string): Arrived {
  return { mails: [], invitations: [], problems: [problem] };
}
