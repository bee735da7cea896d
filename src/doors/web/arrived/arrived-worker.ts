/** Reads dropped mails and calendar files away from the page. Method: M4, M5. */
import { type Arrived, readArrived, readPasted } from '#formats/mail/read-arrived.ts';

export interface ToRead {
  readonly files: readonly File[];
  /** Pasted instead of files; '' when files came. */
  readonly text: string;
}

self.addEventListener('message', (event: MessageEvent<ToRead>) => {
  read(event.data).then(
    (arrived) => self.postMessage(arrived),
    (cause: unknown) => {
      const name = cause instanceof Error ? cause.name : String(cause);
      const problem = `What you gave could not be read (${name}). It may have been moved; choose it again.`;
      self.postMessage({ mails: [], invitations: [], problems: [problem] } satisfies Arrived);
    },
  );
});

async function read({ files, text }: ToRead): Promise<Arrived> {
  if (text !== '') return readPasted(text);
  const read: { name: string; bytes: Uint8Array }[] = [];
  for (const file of files) read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return readArrived(read);
}
