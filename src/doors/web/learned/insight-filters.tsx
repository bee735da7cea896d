/** Finds what was learned: words, theme, organization, kind of work. Method: M6. */
import { SearchField } from '../ui/search-field.tsx';
import { Select } from '../ui/select.tsx';
import type { Place } from './insight-types.ts';
import './learned.css';

export interface Sought {
  readonly search: string;
  readonly theme: string | null;
  readonly organizationId: string | null;
  readonly roleId: string | null;
}

export interface InsightFiltersProps {
  readonly sought: Sought;
  readonly onChange: (sought: Sought) => void;
  readonly themes: readonly { readonly theme: string; readonly label: string; readonly count: number }[];
  readonly organizations: readonly Place[];
  readonly roles: readonly Place[];
}

const any = 'any';
const orNull = (id: string) => (id === any ? null : id);

export function InsightFilters({ sought, onChange, themes, organizations, roles }: InsightFiltersProps) {
  return (
    <div className="insight-filters">
      <SearchField
        label="Find what you learned"
        value={sought.search}
        onChange={(search) => onChange({ ...sought, search })}
      />
      <div className="insight-selects">
        <Select
          label="About"
          options={[
            { id: any, label: 'Everything' },
            ...themes.map((one) => ({ id: one.theme, label: `${one.label} (${one.count})` })),
          ]}
          value={sought.theme ?? any}
          onChange={(id) => onChange({ ...sought, theme: orNull(id) })}
        />
        {organizations.length > 0 && (
          <Select
            label="At"
            options={[{ id: any, label: 'Any organization' }, ...toOptions(organizations)]}
            value={sought.organizationId ?? any}
            onChange={(id) => onChange({ ...sought, organizationId: orNull(id) })}
          />
        )}
        {roles.length > 0 && (
          <Select
            label="For"
            options={[{ id: any, label: 'Any kind of work' }, ...toOptions(roles)]}
            value={sought.roleId ?? any}
            onChange={(id) => onChange({ ...sought, roleId: orNull(id) })}
          />
        )}
      </div>
    </div>
  );
}

function toOptions(places: readonly Place[]) {
  return places.map((one) => ({ id: one.id, label: one.name }));
}
