/** Conversations: ahead and held, agreeing a time, and writing down one that just was. Method: M5. */
import { useEffect, useState } from 'react';
import { AgreeDialog } from '../conversations/agree-dialog.tsx';
import { ConversationList, sayCount } from '../conversations/conversation-list.tsx';
import { sweepDevice } from '../conversations/sweep-device.ts';
import { TalkedDialog } from '../conversations/talked-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';
import { Arrivals } from './arrivals.tsx';

export function ConversationsPage() {
  const list = useAsk('listConversations', {});
  const now = useNow();
  const [opened, setOpened] = useState<'agree' | 'talked' | null>(null);
  const close = () => setOpened(null);
  useEffect(() => {
    if (list.data) sweepDevice(new Set([...list.data.planned, ...list.data.past].map(({ id }) => id)));
  }, [list.data]);
  const isEmpty = list.data !== undefined && list.data.planned.length === 0 && list.data.past.length === 0;
  return (
    <Page
      title="Conversations"
      {...(list.data && !isEmpty ? { sentence: sayCount(list.data.held, list.data.planned.length) } : {})}
      act={
        <>
          <Button icon="coffee" onPress={() => setOpened('talked')}>
            I talked with someone
          </Button>
          {!isEmpty && (
            <Button
              look={list.data?.planned.length === 0 ? 'primary' : 'quiet'}
              icon="calendar"
              onPress={() => setOpened('agree')}
            >
              Agree a time
            </Button>
          )}
        </>
      }
    >
      <Asked reading={list} loading="Opening your conversations">
        {(data) => (
          <>
            <ConversationList conversations={data} now={now} onAgree={() => setOpened('agree')} />
            <Arrivals />
          </>
        )}
      </Asked>
      <AgreeDialog isOpen={opened === 'agree'} onClose={close} />
      <TalkedDialog isOpen={opened === 'talked'} onClose={close} />
    </Page>
  );
}

const minute = 60_000;

/** The time here, anew each minute: a talk ahead becomes one that is on. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(clock);
  }, []);
  return now;
}
