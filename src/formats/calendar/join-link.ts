/** The link that opens the call of an invitation. */
import { decodeEntities } from '../mail/html-to-text.ts';

/** Where calls are held, and how the path of a call begins there. */
const rooms: readonly RegExp[] = [
  /^https?:\/\/([\w-]+\.)*zoom(gov)?\.(us|com|com\.cn)\/(j|w|s|my|wc\/join|webinar\/register)\/?/i,
  /^https?:\/\/meet\.google\.com\/(?!tel\b)[a-z0-9-]+/i,
  /^https?:\/\/([\w-]+\.)*teams\.(microsoft|live)\.(com|us)\/(l\/meetup-join|meet|dl\/launcher)/i,
  /^https?:\/\/([\w-]+\.)*webex\.com\/(meet\/|join\/|[\w.-]+\/(j\.php|e\.php|onstage|m\/))/i,
  /^https?:\/\/([\w-]+\.)*(gotomeet(ing)?\.(com|me)|bluejeans\.com|whereby\.com|meet\.jit\.si|8x8\.vc|meet\.ringcentral\.com|v\.ringcentral\.com|join\.skype\.com|meet\.lync\.com|chime\.aws|app\.chime\.aws|facetime\.apple\.com|meet\.around\.co|around\.co|discord\.gg|huddle\.zoho\.com|meet\.zoho\.(com|eu|in)|lifesizecloud\.com|call\.lifesizecloud\.com|app\.gather\.town|riverside\.fm|demio\.com|livestorm\.co|meet\.proton\.me|talk\.[\w.-]+|bbb\.[\w.-]+|jitsi\.[\w.-]+)\/\S+/i,
  /^https?:\/\/([\w-]+\.)*(slack\.com\/huddle|facebook\.com\/groupcall|messenger\.com\/l)/i,
];

/** Help, options, numbers to dial, maps, calendars: links that stand in invitations and open no call. */
const others =
  /aka\.ms\/JoinTeamsMeeting|aka\.ms\/|meetingOptions|dialin|dial-in|tel\.meet|zoom\.us\/u\/|zoom\.us\/(?:download|support|test)|support\.(?:google|zoom|microsoft)|calendar\.google\.com|outlook\.(?:office|live)\.com|google\.[a-z.]+\/(?:maps|url)|maps\.|goo\.gl\/maps|unsubscribe|privacy|lync\.com\/.*\/dialin/i;

const link = /https?:\/\/[^\s<>"'\u201C\u201D\])}]+/gi;

export interface LinkPlaces {
  readonly location: string;
  /** Description and its HTML form, in this order. */
  readonly descriptions: readonly string[];
  /** Properties that hold nothing but the link, the surest first. */
  readonly properties: readonly string[];
}

/** The first link of a known kind in the place, the description, the properties; else any link given as the place, or after a word that says to join. '' when there is none. */
export function joinLink({ location, descriptions, properties }: LinkPlaces): string {
  for (const text of [location, ...descriptions, ...properties]) {
    const found = linksIn(text).find((url) => rooms.some((room) => room.test(url)));
    if (found !== undefined) return found;
  }
  const [place] = linksIn(location);
  if (place !== undefined) return place;
  const [given] = properties.flatMap(linksIn);
  if (given !== undefined) return given;
  for (const text of descriptions) {
    const asked =
      /\b(?:join|call link|video call|dial in|einwählen|teilnehmen|rejoindre|unirse|entrar|partecipa)\b[^\n]{0,60}?\n?\s*(https?:\/\/[^\s<>"']+)/i.exec(
        text,
      )?.[1];
    const [found] = linksIn(asked ?? '');
    if (found !== undefined) return found;
  }
  return '';
}

function linksIn(text: string): readonly string[] {
  return (decodeEntities(text).match(link) ?? [])
    .map((url) => unwrapped(url.replace(/[.,;:!?*_]+$/, '')))
    .filter((url) => !others.test(url));
}

/** Mail programs wrap links to look at them first; the link itself stands inside. */
function unwrapped(url: string): string {
  const inner = /^https?:\/\/[\w.-]*safelinks\.protection\.outlook\.com\/[^?]*\?(?:.*&)?url=([^&]+)/i.exec(url)?.[1];
  const outer = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/i.exec(url)?.[1];
  const held = inner ?? outer;
  return held === undefined ? url : (decodePercent(held) ?? url);
}

function decodePercent(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}
