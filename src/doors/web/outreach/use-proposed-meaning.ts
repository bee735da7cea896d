/** What pasted words most likely mean, proposed as they stand; she confirms it. Method: M4. */
import { useEffect, useState } from 'react';
import type { ReplyReading } from '#domain/outreach/reply-meaning.ts';

export interface Proposed extends Pick<ReplyReading, 'meaning' | 'because' | 'backOn'> {
  /** The words without quoted history. */
  readonly text: string;
}

/** Milliseconds without a key before the words are looked at. */
const rest = 250;

/** null while there are no words, and for a calendar file, which is no reply. */
export function useProposedMeaning(words: string, on: string): Proposed | null {
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const isReply = words.trim() !== '' && !isInvitation(words);
  useEffect(() => {
    if (!isReply) return setProposed(null);
    let isHere = true;
    const look = async () => {
      const [{ readReplyMeaning }, { cutQuotes }] = await Promise.all([
        import('#domain/outreach/reply-meaning.ts'),
        import('#formats/mail/cut-quotes.ts'),
      ]);
      const text = cutQuotes(words);
      const { meaning, because, backOn } = readReplyMeaning({ text, subject: '', automatic: '', on });
      if (isHere) setProposed({ text, meaning, because, backOn });
    };
    const timer = setTimeout(() => void look(), rest);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [words, on, isReply]);
  return isReply ? proposed : null;
}

export function isInvitation(words: string): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(words);
}
