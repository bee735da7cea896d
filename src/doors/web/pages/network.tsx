/** The network: whom she knows at which of her organizations, and through whom, as a map and as a list. Method: M3, M8. */
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { NetworkScreen } from '../network/network-screen.tsx';
import type { ChosenKey } from '../network/network-types.ts';
import { ActButton } from '../today/act-button.tsx';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { useAsk } from '../use-ask.ts';

export function NetworkPage() {
  const network = useAsk('getNetwork', {});
  const isPhone = usePhone();
  const navigate = useNavigate();
  const asked = useLocation({ select: ({ search }) => textOf(chosenIn(search)) });
  const [text, setText] = useState(asked);
  const chosen = useMemo(() => chosenFrom(text), [text]);
  useEffect(() => setText(asked), [asked]);
  // The address follows when the walk rests: a reload, or coming back from a page, finds the same place.
  useEffect(() => {
    if (text === asked) return;
    const rest = setTimeout(() => {
      const search = chosen === null ? {} : { [chosen.kind]: chosen.key };
      void navigate({ to: '/network', search, replace: true, resetScroll: false });
    }, 400);
    return () => clearTimeout(rest);
  }, [text, chosen, asked, navigate]);
  return (
    <Page
      title="The network"
      back={<PageLink to="/chain">Chain</PageLink>}
      {...(network.data && network.data.people.id.length > 0 ? { sentence: network.data.sentence } : {})}
    >
      <Asked reading={network} loading="Gathering everyone you know" lines={8}>
        {(data) => (
          <NetworkScreen
            key={isPhone ? 'phone' : 'laptop'}
            network={data}
            isPhone={isPhone}
            chosenKey={chosen}
            onChoose={(next) => setText(textOf(next))}
            onOpen={(personId) => void navigate({ to: '/people/$personId', params: { personId } })}
            actButton={(act) => <ActButton act={act} isFirst />}
          />
        )}
      </Asked>
    </Page>
  );
}

function chosenIn(search: object): ChosenKey | null {
  if ('person' in search && typeof search.person === 'string') return { kind: 'person', key: search.person };
  return 'place' in search && typeof search.place === 'string' ? { kind: 'place', key: search.place } : null;
}

/** One text, so that the same choice is the same value: `person priya-id`; '' for none. */
function textOf(chosen: ChosenKey | null): string {
  return chosen === null ? '' : `${chosen.kind} ${chosen.key}`;
}

function chosenFrom(text: string): ChosenKey | null {
  const at = text.indexOf(' ');
  return at < 0 ? null : { kind: text.startsWith('person ') ? 'person' : 'place', key: text.slice(at + 1) };
}
