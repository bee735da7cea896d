/** How long a letter is, said for its channel, and whether that is too long to go out. */
import { noteCharacters, spokenSeconds } from '#domain/outreach/checks/length.ts';
import { coreOf, wordCount } from '#domain/outreach/message-text.ts';
import type { WrittenChannel } from './outreach-words.ts';

/** "184 of 200 characters"; "62 words"; "about 20 seconds to say". */
export function sayLength(
  channel: WrittenChannel,
  body: string,
  noteLimit: number,
): { readonly said: string; readonly isOver: boolean } {
  switch (channel) {
    case 'linkedin-note': {
      const count = noteCharacters(body);
      return { said: `${count} of ${noteLimit} characters`, isOver: count > noteLimit };
    }
    case 'linkedin-message': {
      const count = noteCharacters(body);
      return { said: `${count} characters; 400 read well`, isOver: false };
    }
    case 'phone':
      return { said: `about ${spokenSeconds(body)} seconds to say`, isOver: false };
    case 'email': {
      const count = wordCount(coreOf(body).text);
      return { said: `${count} ${count === 1 ? 'word' : 'words'}; 50 to 100 read well`, isOver: false };
    }
  }
}
