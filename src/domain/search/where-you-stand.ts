/** The whole picture of where she stands: funnel, what gets answers, and the forecast with what would change it. Method: M0, M9. */
import { addDays, type Day } from '../day.ts';
import type { Chance } from './chance-over-worlds.ts';
import { type Range, shareSpread } from './chances-spread.ts';
import { type Forecast, forecastFrom } from './forecast.ts';
import { freshAWeek, type Growth, type GrowthFacts, growthOf, paceWithNames } from './forecast-growth.ts';
import { type PaceNow, paceNow, quietAhead } from './forecast-pace.ts';
import { type FunnelFacts, heldSeen, replyFacts } from './funnel.ts';
import { replySpreads } from './funnel-replies.ts';
import type { Pause } from './pause.ts';
import type { Priors } from './priors.ts';
import { stageBelief } from './stages.ts';

export interface StandingFacts extends FunnelFacts {
  /** Conversations a week she chose. */
  readonly chosenPace: number;
  /** The day of each conversation held. */
  readonly talkedOn: readonly Day[];
  readonly growth: Omit<GrowthFacts, 'conversations'>;
  /** Time away, whenever; none when left out. */
  readonly pauses?: readonly Pause[];
}

export interface Horizon {
  readonly on: Day;
  readonly days: number;
  /** At least one further offer, at least two. */
  readonly one: Chance;
  readonly two: Chance;
}

export interface Within {
  readonly conversations: number;
  readonly one: Chance;
  readonly two: Chance;
}

export interface Change {
  readonly change: 'two-more' | 'ask-each-time';
  readonly aWeek: number;
  /** Chance of a further offer in twelve weeks, now and with the change. */
  readonly now: Chance;
  readonly changed: Chance;
}

export interface Outlook {
  readonly conversations: number;
  readonly offers: number;
  /** Still open: openings heard of that may come to something. */
  readonly open: number;
  readonly pace: PaceNow;
  /** Further conversations until a further offer: two of ten need fewer than `low`, two of ten more than `high`. */
  readonly toGo: Range;
  /** Every four weeks, about half a year ahead. */
  readonly ahead: readonly Horizon[];
  readonly within: readonly Within[];
  readonly growth: Growth;
  /** Conversations a week with people nobody named. */
  readonly fresh: Range;
  readonly changes: readonly Change[];
}

/** Beyond so many conversations the forecast gives no number. */
export const mostConversations = 500;
/** Two of ten seekers below, two of ten above: what most need. */
const fewNeed = 0.2;
const mostNeed = 0.8;
const fourWeeks = 28;
const looks = 7;
const twelveWeeks = 84;
const someMore = [10, 25, 50, 100] as const;

export function outlook(facts: StandingFacts, today: Day, priors: Priors): Outlook {
  const belief = stageBelief(facts, today, priors);
  const pauses = facts.pauses ?? [];
  const forecast = forecastFrom(belief, priors, quietAhead(pauses, today));
  const pace = paceNow(facts.talkedOn, facts.chosenPace, today, pauses);
  const held = shareSpread(priors.held, heldSeen(facts.people));
  const replies = replySpreads(replyFacts(facts.people), priors);
  const growth = growthOf({ ...facts.growth, conversations: belief.conversations }, replies.referred, held, priors);
  return {
    conversations: belief.conversations,
    offers: belief.offers,
    open: total(belief.openOpportunities) + total(belief.openInterviewing),
    pace,
    toGo: {
      low: forecast.conversationsFor(fewNeed, mostConversations),
      high: forecast.conversationsFor(mostNeed, mostConversations),
    },
    ahead: Array.from({ length: looks }, (_, i) => {
      const days = (i + 1) * fourWeeks;
      return { on: addDays(today, days), days, ...forecast.byDays(days, pace.aWeek) };
    }),
    within: someMore.map((conversations) => ({ conversations, ...forecast.withinConversations(conversations) })),
    growth,
    fresh: freshAWeek(pace.aWeek, growth),
    changes: changes(forecast, pace.aWeek, growth),
  };
}

function changes(forecast: Forecast, aWeek: number, growth: Growth): readonly Change[] {
  const now = forecast.byDays(twelveWeeks, aWeek).one;
  const at = (change: Change['change'], paceThen: number): Change => ({
    change,
    aWeek: paceThen,
    now,
    changed: forecast.byDays(twelveWeeks, paceThen).one,
  });
  const asked = paceWithNames(aWeek, growth, growth.ifAsked);
  return [at('two-more', aWeek + 2), ...(growth.ifAsked > 1 ? [at('ask-each-time', asked)] : [])];
}

function total(ages: ReadonlyMap<number, number>): number {
  return [...ages.values()].reduce((sum, count) => sum + count, 0);
}
