/** Proposes the kind of work a talk was about, from what they do; she confirms it. Method: M6, M1. */
import { rolesTheyKnow } from '#domain/roles/roles-they-know.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { useAsk } from '../use-ask.ts';

export interface ProposedRoleProps {
  readonly title: string;
  readonly roleId: string;
  readonly onChange: (filed: { readonly roleId: string }) => void;
}

/** Nothing when none of the kinds of work she considers is close to theirs, or when she has chosen another. */
export function ProposedRole({ title, roleId, onChange }: ProposedRoleProps) {
  const roles = useAsk('listRoles', {}).data?.roles ?? [];
  const [role] = rolesTheyKnow(title, roles);
  if (!role || (roleId !== '' && roleId !== role.id)) return null;
  return (
    <Checkbox
      label={`It tells about “${role.name}”, too`}
      hint="Their work is close to it. Ticked, what you learned stands on its page."
      checked={roleId === role.id}
      onChange={(isOn) => onChange({ roleId: isOn ? role.id : '' })}
    />
  );
}
