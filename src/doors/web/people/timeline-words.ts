/** What happened with someone, in words for a page of a notebook. Pure. Method: M3, M4, M5, M8. */
import type { Day } from '#domain/day.ts';
import type { IconName } from '../ui/icon.tsx';
import { sayDay, sayExactDay } from '../ui/say-day.ts';
import type { PersonPageData } from './people-words.ts';

export type TimelineItem = PersonPageData['timeline'][number];

export interface SaidItem {
  readonly id: string;
  readonly kind: TimelineItem['kind'];
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** Quieter than the rest: which way a message went, and what it began from. */
  readonly detail: string;
  readonly day: Day | undefined;
  readonly tone: 'plain' | 'good' | 'due';
  readonly personId: string | null;
  /** For what was said in a conversation or is agreed: which one. */
  readonly conversationId: string | null;
}

const icons: Readonly<Record<TimelineItem['kind'], IconName>> = {
  connected: 'link',
  'archive-messages': 'mail',
  sent: 'send',
  draft: 'edit',
  reply: 'talk',
  conversation: 'coffee',
  planned: 'calendar',
  'referral-from': 'chain',
  'referral-to': 'chain',
  insight: 'learned',
  promise: 'promise',
  'promise-kept': 'check',
  moved: 'organization',
  closed: 'moon',
  note: 'file',
  added: 'personPlus',
};
const good: ReadonlySet<TimelineItem['kind']> = new Set(['reply', 'conversation', 'referral-to', 'promise-kept']);

const restWords: Readonly<Record<string, string>> = {
  declined: 'They would rather not.',
  silent: 'No answer came.',
  mine: 'Your own choice.',
};

/** Newest first, as given; her notes are left out, they have a place of their own. */
export function sayTimeline({ timeline, promises, tie }: PersonPageData, today: Day): readonly SaidItem[] {
  return timeline
    .filter(({ id }) => !id.startsWith('note:notes-'))
    .map((item) => {
      const of = item.id.slice(item.kind.length + 1);
      const promise = item.kind === 'promise' ? promises.find(({ id }) => id === of) : undefined;
      return {
        id: item.id,
        kind: item.kind,
        icon: icons[item.kind],
        title: promise ? promiseTitles[promise.kind] : item.title,
        text: promise ? `${promise.text}, by ${sayDay(promise.dueOn, today)}` : sayText(item, tie),
        detail: item.detail,
        day: item.on ?? undefined,
        tone: good.has(item.kind) ? 'good' : promise && promise.dueOn <= today ? 'due' : 'plain',
        personId: item.personId,
        conversationId: item.kind === 'conversation' || item.kind === 'planned' ? of : null,
      };
    });
}

const promiseTitles = {
  promise: 'You promised',
  'thank-you': 'Thanks are due',
  'report-back': 'A word back is due',
} as const;

function sayText({ kind, text }: TimelineItem, tie: PersonPageData['tie']): string {
  if (kind === 'archive-messages') return sayMessages(tie);
  return kind === 'closed' ? (restWords[text] ?? text) : text;
}

/** "12 from you and 9 from them, since Monday, March 2, 2015." */
export function sayMessages({ messagesSent, messagesReceived, firstMessageOn }: PersonPageData['tie']): string {
  const since = firstMessageOn === null ? '' : `, since ${sayExactDay(firstMessageOn)}`;
  return `${messagesSent} from you and ${messagesReceived} from them${since}.`;
}

/** The conversation that is agreed with them, if any. */
export function plannedConversation(page: Pick<PersonPageData, 'timeline'>): string | null {
  const item = page.timeline.find(({ kind }) => kind === 'planned');
  return item ? item.id.slice('planned:'.length) : null;
}

/** The first part of a long text and whether there is more; cut between words. */
export function beginning(text: string, atMost = 280): { readonly head: string; readonly isCut: boolean } {
  if (text.length <= atMost) return { head: text, isCut: false };
  const cut = text.slice(0, atMost);
  const space = cut.lastIndexOf(' ');
  return { head: `${cut.slice(0, space > atMost / 2 ? space : atMost)} …`, isCut: true };
}
