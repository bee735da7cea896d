/** The list of people, read a page at a time as it comes into sight; the last answer stays while the next comes. Method: M3. */
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Answer } from '#contract/ask.ts';
import type { SaidProblem } from '#contract/problems.ts';
import { ask } from '../ask.ts';
import type { PersonRow } from './people-words.ts';
import { type Question, questionKey, questionToInput } from './question.ts';

const pageSize = 60;

export interface PeoplePages {
  /** Nothing has been read yet, and no problem came up. */
  readonly isOpening: boolean;
  readonly problem: SaidProblem | undefined;
  readonly total: number;
  /** The question that the rows answer; the one before while the next is on its way. */
  readonly shown: Question;
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => PersonRow | undefined;
  readonly onSeen: (first: number, last: number) => void;
  readonly again: () => void;
}

const pageKey = (question: Question, page: number) => ['people-pages', questionKey(question), page] as const;

export function usePeoplePages(question: Question): PeoplePages {
  const client = useQueryClient();
  const key = questionKey(question);
  const [seen, setSeen] = useState({ key, first: 0, last: 0 });
  const { first, last } = seen.key === key ? seen : { first: 0, last: 0 };
  const [from, to] = [Math.floor(first / pageSize), Math.floor(last / pageSize)];
  const pages = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: pageKey(question, page),
      queryFn: () => ask('listPeople', questionToInput(question, page * pageSize, pageSize)),
    })),
  });
  const unexpected = answers.find((answer) => answer.error)?.error;
  if (unexpected) throw unexpected;
  const there = answers.find((answer) => answer.data?.ok)?.data;
  const refused = answers.find((answer) => answer.data && !answer.data.ok)?.data;
  const total = there?.ok ? there.value.total : undefined;
  const [shown, setShown] = useState<{ readonly question: Question; readonly key: string; readonly total: number }>();
  if (total !== undefined && (shown === undefined || shown.key !== key || shown.total !== total))
    setShown({ question, key, total });
  const onSeen = useCallback((top: number, bottom: number) => setSeen({ key, first: top, last: bottom }), [key]);
  return {
    isOpening: shown === undefined && refused === undefined,
    problem: total === undefined && refused && !refused.ok ? refused.problem : undefined,
    total: shown?.total ?? 0,
    shown: shown?.question ?? question,
    rowAt: (index) => {
      if (!shown) return undefined;
      const page = Math.floor(index / pageSize);
      const answer = client.getQueryData<Answer<'listPeople'>>(pageKey(shown.question, page));
      return answer?.ok ? answer.value.items[index - page * pageSize] : undefined;
    },
    onSeen,
    again: () => {
      for (const answer of answers) void answer.refetch();
    },
  };
}
