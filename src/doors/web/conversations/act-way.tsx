/** Where an act's one button leads. */
import type { OutputOf } from '#contract/contract.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export type NextAct = OutputOf<'logConversation'>['nextActs'][number];

export function ActWay({ act, isFirst }: { readonly act: NextAct; readonly isFirst: boolean }) {
  const look = isFirst ? 'primary' : 'quiet';
  const keep = useAct('keepPromise');
  const { personId, conversationId, promiseId } = act;
  if (act.kind === 'promise' && promiseId !== null) {
    return (
      <Button
        look={look}
        isDisabled={keep.isBusy}
        onPress={() => {
          void keep.run({ promiseId }).then((answer) => {
            if (answer.ok) say('Kept.', () => void keep.run({ promiseId, kept: false }));
          });
        }}
      >
        {act.button}
      </Button>
    );
  }
  if (conversationId !== null && (act.kind === 'prepare' || act.kind === 'hold' || act.kind === 'debrief')) {
    const to = conversationPages[act.kind];
    return (
      <ButtonLink look={look} to={to} params={{ conversationId }}>
        {act.button}
      </ButtonLink>
    );
  }
  if (personId !== null) {
    return (
      <ButtonLink look={look} to="/people/$personId/write" params={{ personId }}>
        {act.button}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink look={look} to="/">
      {act.button}
    </ButtonLink>
  );
}

const conversationPages = {
  prepare: '/conversations/$conversationId/prepare',
  hold: '/conversations/$conversationId/hold',
  debrief: '/conversations/$conversationId/log',
} as const;
