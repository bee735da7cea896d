/** One key for the many ways a LinkedIn profile address is written. Method: M3. */

const invisible = /[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;
/** As nine of ten are written; the way below gives the same. */
const plain = /^https:\/\/www\.linkedin\.com\/in\/([a-z0-9-]+)$/;
const linkedInHost = /^(?:[a-z0-9-]+\.)*linkedin\.com$/;
const pages = new Set(['company', 'school', 'showcase', 'jobs', 'groups', 'feed', 'posts', 'pulse', 'search', 'help']);

/**
 * `https://www.linkedin.com/in/jos%C3%A9-silva/?x`, `de.linkedin.com/in/José-Silva` and `/in/josé-silva` are all `in/josé-silva`:
 * percent signs decoded, NFC, lower case, without scheme, host, what follows the name, query and trailing slash (formats 0.3).
 * An address elsewhere keeps its host; a member number (`urn:li:member:1`) stays as it is. '' when it leads to no one person.
 */
export function profileKey(address: string): string {
  const usual = plain.exec(address);
  if (usual) return `in/${usual[1]}`;
  const bare = address.replace(invisible, '');
  if (/^urn:li:/i.test(bare)) return bare.toLowerCase();
  const [place = ''] = bare.replace(/^(?:https?:)?\/\//i, '').split(/[?#]/);
  const parts = place.split('/').map(decoded);
  const host = parts[0]?.toLowerCase() ?? '';
  const isHost = host.includes('.') && parts.length > 1;
  const path = (isHost ? parts.slice(1) : parts).filter((part) => part !== '');
  if (isHost && !linkedInHost.test(host))
    return path.length === 0 ? '' : [host.replace(/^www\./, ''), ...path].join('/');
  const [first = '', name = ''] = path;
  if (name === '' || pages.has(first)) return '';
  return first === 'in' ? `in/${name}` : path.join('/');
}

function decoded(part: string): string {
  return part
    .replace(/(?:%[0-9a-f]{2})+/gi, decodedOrKept)
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC');
}

/** Percent signs that spell no UTF-8 stay as they are. */
function decodedOrKept(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch (error) {
    if (error instanceof URIError) return escaped;
    throw error;
  }
}
