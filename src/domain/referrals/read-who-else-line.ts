/** One line as she would note it, "Tom Okafor, planning manager at Metro Rail, may use name, he'll write", read into fields. Method: M8. */

export interface WhoElseLine {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  /** `ask` when the line does not say. */
  readonly mayUseName: 'yes' | 'no' | 'ask';
  readonly whoWrites: 'seeker' | 'them';
  /** Whatever fits nowhere else. */
  readonly note: string;
}

const mayNot =
  /\b(?:don't|do not|not|never|without|no) (?:\w+ ){0,3}?(?:name|mention)|\bno name\b|\b(?:keep|leave) (?:my|his|her|their|me) (?:name )?out\b/i;
const may =
  /\b(?:may|can|could|ok(?:ay)? to|fine to|feel free to|happy for (?:me|you) to)?\s*(?:use|mention|drop|say) (?:\w+ ){0,2}?(?:name|me|us)\b|\bname (?:is )?(?:ok(?:ay)?|fine|yes)\b|\bmention (?:him|her|them|me)\b/i;
const askFirst = /\bask (?:him|her|them|first|before)\b|\bcheck first\b/i;
const theyWrite =
  /\b(?:he|she|they|[A-Z][a-z]+)(?:'ll|’ll| will|'s going to| is going to| are going to) (?:\w+ ){0,2}?(?:write|introduce|e-?mail|call|text|connect|reach|send|make|do)|\b(?:will|offered to|promised to) (?:\w+ )?(?:introduce|write|connect|make the intro)|\bintro(?:duction)? (?:is )?coming/i;
const iWrite = /\bI(?:'ll|’ll| will| write| should)\b|\bmine to write\b/i;
const emailShape = /[^\s,;<>()]+@[^\s,;<>()]+\.[^\s,;<>()]+/;

/** The fields of the line; null when it names nobody. Anything it cannot place becomes the note. */
export function readWhoElseLine(line: string): WhoElseLine | null {
  const email = emailShape.exec(line)?.[0] ?? '';
  const text = line
    .replace(email, ' ')
    .replace(/^\s*(?:[-*•]|\d+[.)])\s*/, '')
    .replace(/[<>]/g, ' ');
  const [head = '', ...parts] = text
    .split(/\s*[,;|]\s*|\s+[–—-]\s+|\s*\(([^)]*)\)\s*/)
    .filter((part): part is string => part !== undefined && part.trim() !== '');
  const first = splitPlace(head.trim());
  const name = first.before.replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(name)) return null;
  let organization = first.place;
  let title = '';
  let mayUseName: WhoElseLine['mayUseName'] = 'ask';
  let whoWrites: WhoElseLine['whoWrites'] = 'seeker';
  const notes: string[] = [];
  for (const part of parts.map((each) => each.trim())) {
    if (mayNot.test(part)) mayUseName = 'no';
    else if (askFirst.test(part)) mayUseName = 'ask';
    else if (theyWrite.test(part)) whoWrites = 'them';
    else if (may.test(part)) mayUseName = 'yes';
    else if (iWrite.test(part)) whoWrites = 'seeker';
    else {
      const { before, place } = splitPlace(part);
      if (place !== '' && organization === '') {
        organization = place;
        if (before !== '' && title === '') title = before;
        else if (before !== '') notes.push(before);
      } else if (title === '' && place === '') title = part;
      else if (organization === '') organization = part;
      else notes.push(part);
    }
  }
  return { name, title, organization, email, mayUseName, whoWrites, note: notes.join(', ') };
}

/** "planning manager at Metro Rail" apart: before, and the place. */
function splitPlace(text: string): { readonly before: string; readonly place: string } {
  const hit = /^(.*?)(?:^|\s)(?:at|from|of|with|@|in the|over at)\s+(\p{Lu}.*)$/u.exec(text);
  return hit ? { before: (hit[1] ?? '').trim(), place: (hit[2] ?? '').trim() } : { before: text, place: '' };
}
