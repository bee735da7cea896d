/** Today as a short letter: who, when, how far, what is next and why, who is ahead, and the week in a sentence. Method: M0, M9. */
import type { ReactNode } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { PageLink } from '../ui/button-link.tsx';
import { Section } from '../ui/page.tsx';
import { ActList } from './act-list.tsx';
import { AheadList } from './ahead-list.tsx';
import { QuietDay } from './quiet-day.tsx';
import { SampleRibbon } from './sample-ribbon.tsx';
import { sayHowFar } from './say-today.ts';
import './today.css';
import { WeekPicture } from './week-picture.tsx';

export type TodayShown = OutputOf<'getToday'>;

export interface TodayLetterProps {
  readonly today: TodayShown;
  /** Said before anything else: that she is away, that her search is over, what happened for the first time. */
  readonly above?: ReactNode;
  /** After the acts: the week to look back on. */
  readonly below?: ReactNode;
  /** More that can be done about the week. */
  readonly weekActs?: ReactNode;
}

export function TodayLetter({ today, above, below, weekActs }: TodayLetterProps) {
  const { acts, ahead, interviewsAhead, week, pace, kindWord, conversations, isSample } = today;
  const isAside = today.landedOn !== null || (today.pause?.isNow ?? false);
  return (
    <>
      {isSample && <SampleRibbon />}
      <p className="how-far">
        {sayHowFar(conversations, ahead.length > 0)} {sayHandful(acts.length, isAside)}
      </p>
      {above}
      {acts.length > 0 ? <ActList acts={acts} today={today.today} /> : <QuietDay kindWord={kindWord} />}
      {below}
      {ahead.length + interviewsAhead.length > 0 && (
        <Section title="Ahead" act={<PageLink to="/conversations">All conversations</PageLink>}>
          <AheadList ahead={ahead} interviews={interviewsAhead} today={today.today} />
        </Section>
      )}
      <Section title="This week" act={<PageLink to="/standing">Where you stand</PageLink>}>
        <WeekPicture week={week} />
        {!isAside && (
          <p className="because">
            {pace.because} <PageLink to="/settings">Change the pace</PageLink>
          </p>
        )}
        {weekActs}
      </Section>
    </>
  );
}

/** How much there is to do, without counting it up against her; `isAside` while she is away or her search is over. */
export function sayHandful(acts: number, isAside = false): string {
  if (acts === 0) return '';
  if (isAside) return 'Only what others wait for stands here.';
  if (acts === 1) return 'One thing would help today.';
  return 'One of these would help most; the others can wait their turn.';
}
