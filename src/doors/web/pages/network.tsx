/** The network: whom she knows at which of her organizations, and through whom, as a map and as a list. Method: M3, M8. */
import { useNavigate } from '@tanstack/react-router';
import { NetworkScreen } from '../network/network-screen.tsx';
import { ActButton } from '../today/act-button.tsx';
import { Asked } from '../ui/asked.tsx';
import { Page } from '../ui/page.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { useAsk } from '../use-ask.ts';

export function NetworkPage() {
  const network = useAsk('getNetwork', {});
  const isPhone = usePhone();
  const navigate = useNavigate();
  return (
    <Page
      title="The network"
      {...(network.data && network.data.people.id.length > 0 ? { sentence: network.data.sentence } : {})}
    >
      <Asked reading={network} loading="Gathering everyone you know" lines={8}>
        {(data) => (
          <NetworkScreen
            key={isPhone ? 'phone' : 'laptop'}
            network={data}
            isPhone={isPhone}
            onOpen={(personId) => void navigate({ to: '/people/$personId', params: { personId } })}
            actButton={(act) => <ActButton act={act} isFirst />}
          />
        )}
      </Asked>
    </Page>
  );
}
