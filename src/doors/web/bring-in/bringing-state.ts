/** Where bringing people in stands, from choosing files to the result. Pure. */
import type { SaidProblem } from '#contract/problems.ts';
import type { Brought, Found, FromWorker, Refusal } from './drop-words.ts';

export type BringingState =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly done: number; readonly sentence: string }
  | { readonly step: 'refused'; readonly refusal: Refusal }
  | {
      readonly step: 'found';
      readonly found: Found;
      readonly isBusy: boolean;
      readonly problem: SaidProblem | undefined;
    }
  | { readonly step: 'brought'; readonly brought: Brought };

export type BringingNews =
  | FromWorker
  | { readonly said: 'chosen' }
  | { readonly said: 'busy' }
  | { readonly said: 'again' };

export const atTheStart: BringingState = { step: 'choosing' };

export function nextState(state: BringingState, news: BringingNews): BringingState {
  switch (news.said) {
    case 'again':
      return atTheStart;
    case 'chosen':
      return { step: 'reading', done: 0, sentence: 'Opening the files' };
    case 'progress':
      return state.step === 'reading'
        ? { ...state, done: Math.max(state.done, news.done), sentence: news.sentence }
        : state;
    case 'refused':
      return { step: 'refused', refusal: news.refusal };
    case 'found':
      return { step: 'found', found: news.found, isBusy: false, problem: undefined };
    case 'busy':
      return state.step === 'found' ? { ...state, isBusy: true, problem: undefined } : state;
    case 'failed':
      return state.step === 'found' ? { ...state, isBusy: false, problem: news.problem } : state;
    case 'brought':
      return { step: 'brought', brought: news.brought };
  }
}
