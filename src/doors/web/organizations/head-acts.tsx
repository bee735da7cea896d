/** How much she would love it, its name, and putting it aside: what stands beside an organization's name. Method: M2. */
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Menu } from '../ui/menu.tsx';
import { useAct } from '../use-ask.ts';
import { LoveSelect } from './love-select.tsx';
import type { Organization } from './love-words.ts';
import { PutAsideDialog } from './put-aside-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';

export function HeadActs({ organization }: { readonly organization: Organization }) {
  const [opened, setOpened] = useState<'aside' | 'rename' | null>(null);
  const change = useAct('changeOrganization');
  const navigate = useNavigate();
  const close = () => setOpened(null);
  return (
    <>
      <LoveSelect
        name={organization.name}
        love={organization.love}
        onChange={(love) => void change.run({ organizationId: organization.id, love })}
      />
      <Menu
        label={`More for ${organization.name}`}
        acts={[
          { id: 'rename', label: 'Change its name', icon: 'edit', onAct: () => setOpened('rename') },
          {
            id: 'aside',
            label: 'Put it aside',
            icon: 'archive',
            isDisabled: organization.archived !== null,
            onAct: () => setOpened('aside'),
          },
        ]}
      />
      {opened === 'rename' && <RenameDialog organization={organization} onClose={close} />}
      <PutAsideDialog
        organization={opened === 'aside' ? organization : null}
        onClose={close}
        onDone={() => void navigate({ to: '/organizations' })}
      />
    </>
  );
}
