/** The list of people with its search, and the keys that lead from one to the other. Method: M3, M8. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { EmptyState, LoadingState, ProblemState } from '../ui/states.tsx';
import { AddLine } from './add-line.tsx';
import { useDuplicatesCount } from './duplicates-count.ts';
import { PeopleList } from './people-list.tsx';
import { NarrowDown, PeopleSearch } from './people-search.tsx';
import { sayPeople } from './people-words.ts';
import { everybody, hasFilter, isNarrowed, type Question, questionKey } from './question.ts';
import { type PeoplePages, usePeoplePages } from './use-people-pages.ts';
import { useQuestion } from './use-question.ts';

export function PeopleDesk() {
  const [question, change, settle] = useQuestion();
  const pages = usePeoplePages(question);
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useSlash(field);
  const key = questionKey(question);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (window.scrollY > top) window.scrollTo({ top: Math.max(0, top - 160) });
  }, [key]);
  const intoList = () => list.current?.querySelector<HTMLElement>('.virtual-body [role="row"][tabindex="0"]')?.focus();
  const openFirst = () => {
    const person = questionKey(pages.shown) === key ? pages.rowAt(0) : undefined;
    if (!person) return;
    settle();
    void navigate({ to: '/people/$personId', params: { personId: person.id } });
  };
  if (!pages.isOpening && !pages.problem && pages.total === 0 && !isNarrowed(pages.shown) && !isNarrowed(question))
    return <NobodyYet />;
  return (
    <>
      <div className="people-top">
        <PeopleSearch question={question} onChange={change} fieldRef={field} onDown={intoList} onEnter={openFirst} />
        <AddLine />
      </div>
      <div className="stack">
        <NarrowDown question={question} onChange={change} />
        <div
          ref={list}
          className="stack"
          data-gap="small"
          onClickCapture={settle}
          onKeyDownCapture={(e) => {
            if (e.key === 'Enter') settle();
            if (e.key === 'Escape') field.current?.focus();
          }}
        >
          <Found pages={pages} onEveryone={() => change(everybody)} />
        </div>
      </div>
    </>
  );
}

export function Found({ pages, onEveryone }: { readonly pages: PeoplePages; readonly onEveryone: () => void }) {
  if (pages.problem)
    return (
      <ProblemState title={pages.problem.sentence} onRetry={pages.again} reference={pages.problem.reference}>
        {pages.problem.next}
      </ProblemState>
    );
  if (pages.isOpening) return <LoadingState label="Opening your people" lines={8} />;
  if (pages.total === 0)
    return (
      <EmptyState icon="search" title="Nobody fits" act={<Button onPress={onEveryone}>Show everyone</Button>}>
        No one on your list fits{saySearch(pages.shown)}. Fewer letters or filters may help; someone new can be added in
        the line above.
      </EmptyState>
    );
  return (
    <>
      <div className="people-count muted small">
        <p role="status">
          {isNarrowed(pages.shown)
            ? `${sayPeople(pages.total)} fit${pages.total === 1 ? 's' : ''}.`
            : `${sayPeople(pages.total)}.`}
        </p>
        {hasFilter(pages.shown) ? (
          <Button look="link" small onPress={onEveryone}>
            Show everyone
          </Button>
        ) : (
          <DuplicatesNote />
        )}
      </div>
      <PeopleList pages={pages} />
    </>
  );
}

function saySearch({ search }: Question): string {
  return search.trim() === '' ? '' : ` “${search.trim()}”`;
}

export function NobodyYet() {
  return (
    <>
      <EmptyState
        icon="people"
        title="You know more people than you think"
        act={
          <ButtonLink to="/bring-in" look="primary" icon="bringIn">
            Bring people in
          </ButtonLink>
        }
      >
        Most good work is found through people one hardly thinks of: a colleague from two jobs ago, a friend of a
        friend. Bring in the archive LinkedIn gives you or your address book, and see who is where you would love to
        work.
      </EmptyState>
      <AddLine />
    </>
  );
}

function DuplicatesNote() {
  const count = useDuplicatesCount();
  if (!count) return null;
  const pairs = count === 1 ? 'One pair' : count >= 100 ? 'Over a hundred pairs' : `${count} pairs`;
  return (
    <p>
      {pairs} may be the same person twice. <PageLink to="/people/duplicates">Look at them</PageLink>
    </p>
  );
}

/** The slash goes to this page's own search, before the whole app's finding takes it. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
      const at = document.activeElement;
      if (at?.closest('input:not([type=checkbox]), textarea, [role=dialog], [role=listbox], [role=menu]')) return;
      e.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
