/** Which message a reply answers, and from whom it is. Method: M4. */

export interface ReplyFrom {
  readonly email: string;
  readonly name: string;
  /** Ids without angle brackets; '' and none when the mail has no such headers or was pasted. */
  readonly inReplyTo: string;
  readonly references: readonly string[];
}

export interface SentMessage {
  readonly id: string;
  readonly personId: string;
  /** The id that the mail program gave it; '' when not known. */
  readonly messageId: string;
  /** Sorts as text. */
  readonly sentAt: string;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
}

export interface ReplyMatch {
  readonly personId: string;
  /** null when the person is known but no message to them is. */
  readonly messageId: string | null;
  /** `headers` is certain; a `name` is to be confirmed. */
  readonly by: 'headers' | 'email' | 'name';
  readonly because: string;
}

/** The surest match: by the mail's own headers, then the address, then the one person of that name. null when nobody fits, or a name fits several. */
export function matchReply(
  from: ReplyFrom,
  sent: readonly SentMessage[],
  people: readonly KnownPerson[],
): ReplyMatch | null {
  const byHeaders = answered(from, sent);
  if (byHeaders) {
    const { personId, id } = byHeaders;
    return { personId, messageId: id, by: 'headers', because: 'It answers a message sent from here.' };
  }
  const address = from.email.trim().toLowerCase();
  const byEmail =
    address === '' ? [] : people.filter((person) => person.emails.some((one) => one.trim().toLowerCase() === address));
  if (byEmail.length === 1) {
    const [person] = byEmail;
    return person
      ? { ...latestTo(person, sent), by: 'email', because: `${from.email} is the address of ${person.name}.` }
      : null;
  }
  const key = nameKey(from.name) || nameKey(nameInAddress(address));
  const named = key === '' ? [] : people.filter((person) => nameKey(person.name) === key);
  // Of several with the name, the one who was written to.
  const written = named.filter((person) => sent.some((message) => message.personId === person.id));
  const [only] = named.length === 1 ? named : written.length === 1 ? written : [];
  return only ? { ...latestTo(only, sent), by: 'name', because: `It is signed by ${from.name || only.name}.` } : null;
}

/** The message named first by In-Reply-To, then by References from the last on. */
function answered(from: ReplyFrom, sent: readonly SentMessage[]): SentMessage | undefined {
  for (const id of [from.inReplyTo, ...from.references.toReversed()]) {
    const found = id === '' ? undefined : sent.find((message) => bare(message.messageId) === bare(id));
    if (found) return found;
  }
  return undefined;
}

function latestTo(person: KnownPerson, sent: readonly SentMessage[]): { personId: string; messageId: string | null } {
  const last = sent
    .filter((message) => message.personId === person.id)
    .reduce<SentMessage | null>((latest, one) => (latest && latest.sentAt >= one.sentAt ? latest : one), null);
  return { personId: person.id, messageId: last?.id ?? null };
}

function bare(id: string): string {
  return id.replace(/[<>\s]/g, '');
}

/** `Novak, Jana (Metro)` and `JANA NOVAK` are one. */
function nameKey(name: string): string {
  const plain = name
    .replace(/\([^)]*\)|"[^"]*"| via .*$/g, ' ')
    .replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\s'-]/gu, ' ');
  return plain.split(/\s+/).filter(Boolean).join(' ');
}

/** `jana.novak@x` is most likely Jana Novak. */
function nameInAddress(address: string): string {
  const local = address.split('@')[0] ?? '';
  return /^[a-z]+[._-][a-z]+$/.test(local) ? local.replace(/[._-]/, ' ') : '';
}
