/** What one should know before anything else: not to write, a move. Method: M3, M4. */
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { sayWork } from '../ui/person-line.tsx';
import { sayDay } from '../ui/say-day.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { firstNameOf, type PersonPageData } from './people-words.ts';

export function PersonNotices({ page, today }: { readonly page: PersonPageData; readonly today: Day }) {
  const mark = useAct('setDoNotContact');
  const { person, moved } = page;
  const { id: personId, doNotContact } = person;
  const first = firstNameOf(person);
  return (
    <>
      {doNotContact && (
        <Notice
          tone="due"
          title={`${first} is not to be written to`}
          act={
            <Button
              small
              isPending={mark.isBusy}
              onPress={() => {
                void mark.run({ personId, doNotContact: false }).then((answer) => {
                  if (answer.ok)
                    say(`The mark is off. ${first} may be written to.`, () => {
                      void mark.run({ personId, doNotContact: true, reason: doNotContact.reason });
                    });
                });
              }}
            >
              Take the mark off
            </Button>
          }
        >
          {doNotContact.reason === '' ? 'You marked it' : `${doNotContact.reason}, marked`}{' '}
          {sayDay(doNotContact.on, today)}.
        </Notice>
      )}
      {moved && !doNotContact && (
        <Notice title={`${first} moved`}>
          Before: {sayWork(moved.fromTitle, moved.fromOrganization)}. You noticed {sayDay(moved.noticedOn, today)}; a
          move is a good reason to write.
        </Notice>
      )}
    </>
  );
}
