/** Takes off this device what belongs to talks that are gone: whoever is forgotten is forgotten here too. */
import { forgetTalk } from './talk-on-device.ts';

const kinds = /^whoelse\.kept\.(?:talk|talk-page|want):(.+)$/;

/** Only with the ids of every talk there is. */
export function sweepDevice(conversationIds: ReadonlySet<string>): void {
  if (typeof window === 'undefined') return;
  for (const key of keysHere()) {
    const id = kinds.exec(key)?.[1];
    if (id === undefined || conversationIds.has(id)) continue;
    window.localStorage.removeItem(key);
    forgetTalk(id);
  }
}

function keysHere(): readonly string[] {
  try {
    return Object.keys(window.localStorage);
  } catch (refused) {
    // A browser that keeps nothing has nothing to take away.
    if (!(refused instanceof DOMException)) throw refused;
    return [];
  }
}
