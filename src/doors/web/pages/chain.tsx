/** The chain: who led to whom, drawn, with the way to one person lit when the address names them. Method: M8. */
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ChainScreen } from '../referrals/chain-screen.tsx';
import { Asked } from '../ui/asked.tsx';
import { Page } from '../ui/page.tsx';
import { todayHere } from '../ui/today-here.ts';
import { usePhone } from '../ui/use-phone.ts';
import { useAsk } from '../use-ask.ts';

export function ChainPage() {
  const chain = useAsk('getChain', {});
  const isPhone = usePhone();
  const navigate = useNavigate();
  const asked = useLocation({ select: ({ search }) => personIn(search) });
  const [chosen, setChosen] = useState(asked);
  useEffect(() => setChosen(asked), [asked]);
  // The address follows when the walk rests: a reload, or a link sent on, lights the same way.
  useEffect(() => {
    if (chosen === asked) return;
    const rest = setTimeout(() => {
      void navigate({
        to: '/chain',
        search: chosen === null ? {} : { person: chosen },
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
            chosen={chosen}
            isPhone={isPhone}
            today={todayHere()}
            onChoose={setChosen}
            onOpen={(personId) => void navigate({ to: '/people/$personId', params: { personId } })}
          />
        )}
      </Asked>
    </Page>
  );
}

function personIn(search: object): string | null {
  return 'person' in search && typeof search.person === 'string' ? search.person : null;
}
