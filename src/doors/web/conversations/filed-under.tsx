/** Where what was learned is filed: an organization on her list, a role she considers. Method: M6. */

import { Select } from '../ui/select.tsx';
import { useAsk } from '../use-ask.ts';

export interface FiledUnderProps {
  /** Where the person works; what is learned goes there unless she says otherwise. */
  readonly workplace: string;
  readonly organizationId: string;
  readonly roleId: string;
  readonly onChange: (filed: { organizationId?: string; roleId?: string }) => void;
}

/** A choice's id may not be empty. */
const none = 'none';

export function FiledUnder({ workplace, organizationId, roleId, onChange }: FiledUnderProps) {
  const organizations = useAsk('listOrganizations', {});
  const roles = useAsk('listRoles', {});
  return (
    <div className="columns">
      <Select
        label="File it under"
        options={[
          { id: none, label: workplace === '' ? 'Their own organization' : workplace },
          ...(organizations.data?.organizations ?? [])
            .filter((one) => one.name !== workplace)
            .map((one) => ({ id: one.id, label: one.name })),
        ]}
        value={organizationId === '' ? none : organizationId}
        onChange={(id) => onChange({ organizationId: id === none ? '' : id })}
      />
      <Select
        label="It tells about a role"
        options={[
          { id: none, label: 'No role in particular' },
          ...(roles.data?.roles ?? []).map((one) => ({ id: one.id, label: one.name })),
        ]}
        value={roleId === '' ? none : roleId}
        onChange={(id) => onChange({ roleId: id === none ? '' : id })}
      />
    </div>
  );
}
