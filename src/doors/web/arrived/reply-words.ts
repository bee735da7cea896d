/** A reply about to be written down: whose it is, what it most likely means and why. Method: M4. */
import type { InputOf, OutputOf } from '#contract/contract.ts';
import { readReplyMeaning } from '#domain/outreach/reply-meaning.ts';
import type { ArrivedMail } from '#formats/mail/read-arrived.ts';
import { todayHere } from '../ui/today-here.ts';

export type Meaning = InputOf<'recordReply'>['meaning'];

export interface MeaningOption {
  readonly id: Meaning;
  readonly label: string;
}

export interface Recorded {
  readonly personId: string;
  readonly name: string;
  readonly messageId: string;
  readonly meaning: Meaning;
  readonly next: string;
}

export interface Reply {
  readonly mail: ArrivedMail;
  readonly person: { readonly id: string; readonly name: string } | null;
  /** Why it is theirs; '' when nobody fits. */
  readonly whose: string;
  readonly meaning: Meaning;
  /** The phrase that says so; '' when nothing in it does. */
  readonly phrase: string;
  readonly backOn: string | null;
  readonly isTicked: boolean;
}

/** What is proposed before she has said anything. */
export function proposedReply(
  mail: ArrivedMail,
  sender: OutputOf<'findSenders'>['senders'][number],
  given: { readonly id: string; readonly name: string } | undefined,
): Reply {
  const on = cameOn(mail);
  const { meaning, because, backOn } = readReplyMeaning({
    text: mail.text,
    subject: mail.subject,
    automatic: mail.automatic,
    on,
    ownAddresses: mail.email === '' ? [] : [mail.email],
  });
  const isUnsaid = mail.name === '' && mail.email === '';
  const person = sender?.person ?? (isUnsaid ? given : undefined) ?? null;
  return {
    mail,
    person: person && { id: person.id, name: person.name },
    whose: sender?.because ?? '',
    meaning,
    phrase: because,
    backOn,
    isTicked: person !== null,
  };
}

/** The day it came; today for pasted words and for clocks that run ahead. */
export function cameOn({ at }: Pick<ArrivedMail, 'at'>): string {
  const today = todayHere();
  const day = at === null ? today : todayHere(new Date(at));
  return day > today ? today : day;
}

/** What is written down; her words about it, the text only when it is to be kept. */
export function toRecord(reply: Reply, personId: string, keepsText: boolean): InputOf<'recordReply'> {
  const { mail, meaning, backOn } = reply;
  const isPast = mail.at !== null && mail.at <= new Date().toISOString();
  return {
    personId,
    text: keepsText ? mail.text.slice(0, 50_000) : '',
    meaning,
    channel: mail.email === '' ? 'other' : 'email',
    backOn: asksDay(meaning) ? backOn : null,
    ...(isPast && mail.at !== null ? { repliedAt: mail.at } : {}),
  };
}

export function asksDay(meaning: Meaning): boolean {
  return meaning === 'later' || meaning === 'out-of-office';
}
