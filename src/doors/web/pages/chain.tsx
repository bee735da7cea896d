/** The chain: who led to whom in time, with the way to one person or opening lit when the address names it. Method: M8. */
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ChainScreen } from '../referrals/chain-screen.tsx';
import type { Chosen } from '../referrals/chosen.ts';
import { Asked } from '../ui/asked.tsx';
import { Page } from '../ui/page.tsx';
import { todayHere } from '../ui/today-here.ts';
import { usePhone } from '../ui/use-phone.ts';
import { useAsk } from '../use-ask.ts';

export function ChainPage() {
  const chain = useAsk('getChain', {});
  const isPhone = usePhone();
  const navigate = useNavigate();
  const asked = useLocation({ select: ({ search }) => wordIn(search) });
  const [chosen, setChosen] = useState(asked);
  useEffect(() => setChosen(asked), [asked]);
  // The address follows when the walk rests: a reload, or a link sent on, lights the same way.
  useEffect(() => {
    if (chosen === asked) return;
    const rest = setTimeout(() => {
      const { kind, id } = chosenIn(chosen) ?? {};
      void navigate({
        to: '/chain',
        search: kind === undefined ? {} : { [kind]: id },
        replace: true,
        resetScroll: false,
      });
    }, 400);
    return () => clearTimeout(rest);
  }, [chosen, asked, navigate]);
  return (
    <Page title="The chain" {...(chain.data && chain.data.nodes.length > 0 ? { sentence: chain.data.sentence } : {})}>
      <Asked reading={chain} loading="Drawing who led to whom">
        {(data) => (
          <ChainScreen
            key={isPhone ? 'phone' : 'laptop'}
            chain={data}
            chosen={chosenIn(chosen)}
            isPhone={isPhone}
            today={todayHere()}
            onChoose={(next) => setChosen(next ? `${next.kind}:${next.id}` : '')}
            onOpen={(personId) => void navigate({ to: '/people/$personId', params: { personId } })}
          />
        )}
      </Asked>
    </Page>
  );
}

/** One word for what the address lights, so that it can be compared; '' for nothing. */
function wordIn(search: object): string {
  if ('person' in search && typeof search.person === 'string') return `person:${search.person}`;
  return 'opening' in search && typeof search.opening === 'string' ? `opening:${search.opening}` : '';
}

function chosenIn(word: string): Chosen {
  const at = word.indexOf(':');
  const kind = word.slice(0, at);
  return kind === 'person' || kind === 'opening' ? { kind, id: word.slice(at + 1) } : null;
}
