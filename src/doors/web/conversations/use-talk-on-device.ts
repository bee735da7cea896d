/** What this device still holds of a talk, read once when the page opens. */
import { useEffect, useState } from 'react';
import { readTalk, type TalkOnDevice } from './talk-on-device.ts';

/** Undefined while it is being read; null when there is nothing. */
export function useTalkOnDevice(conversationId: string | null): TalkOnDevice | null | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly talk: TalkOnDevice | null }>();
  useEffect(() => {
    if (conversationId === null) return undefined;
    let isWanted = true;
    void readTalk(conversationId).then((talk) => {
      if (isWanted) setFound({ id: conversationId, talk });
    });
    return () => {
      isWanted = false;
    };
  }, [conversationId]);
  if (conversationId === null) return null;
  return found?.id === conversationId ? found.talk : undefined;
}
