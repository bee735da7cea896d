/** What is asked of the list of people, as it stands in the address: words, filters, order. Pure. Method: M3. */
import type { InputOf } from '#contract/contract.ts';
import { isOrder, isSource, isStanding, type Order, type Source, type Standing } from './people-words.ts';

export interface Question {
  readonly search: string;
  readonly standing: Standing | null;
  readonly source: Source | null;
  readonly atTargets: boolean;
  readonly organizationId: string | null;
  readonly order: Order;
}

export const everybody: Question = {
  search: '',
  standing: null,
  source: null,
  atTargets: false,
  organizationId: null,
  order: 'recent',
};

/** From the address; what it does not understand is as if it were not there. */
export function readQuestion(address: unknown): Question {
  const said = typeof address === 'object' && address !== null ? (address as Record<string, unknown>) : {};
  const text = (name: string) => {
    const value = said[name];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  };
  const [standing, source, order] = [text('standing'), text('source'), text('order')];
  return {
    search: text('search').slice(0, 200),
    standing: isStanding(standing) ? standing : null,
    source: isSource(source) ? source : null,
    atTargets: text('at') === 'mine',
    organizationId: text('organizationId') || null,
    order: isOrder(order) ? order : everybody.order,
  };
}

/** For the address; only what differs from everybody. */
export function questionInAddress(question: Question): Record<string, string> {
  return {
    ...(question.search !== '' && { search: question.search }),
    ...(question.standing && { standing: question.standing }),
    ...(question.source && { source: question.source }),
    ...(question.atTargets && { at: 'mine' }),
    ...(question.organizationId && { organizationId: question.organizationId }),
    ...(question.order !== everybody.order && { order: question.order }),
  };
}

/** The same text for the same question. */
export function questionKey(question: Question): string {
  return JSON.stringify(questionInAddress(question));
}

/** Whether some people are left out. */
export function isNarrowed(question: Question): boolean {
  return question.search.trim() !== '' || hasFilter(question);
}

export function hasFilter({ standing, source, atTargets, organizationId }: Question): boolean {
  return standing !== null || source !== null || atTargets || organizationId !== null;
}

export function questionToInput(question: Question, offset: number, limit: number): InputOf<'listPeople'> {
  const { search, standing, source, atTargets, organizationId, order } = question;
  return {
    search,
    atTargets,
    order,
    offset,
    limit,
    ...(standing && { standing }),
    ...(source && { source }),
    ...(organizationId && { organizationId }),
  };
}
