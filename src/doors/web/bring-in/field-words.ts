/** What a column of a list may hold, as it is offered for choosing. Pure. */
import type { ColumnField } from '#formats/tables/column-aliases.ts';
import type { TablePurpose } from '#formats/tables/guess-columns.ts';
import type { Option } from '../ui/option.ts';
import type { ChosenColumn } from './drop-words.ts';

const words: Readonly<Partial<Record<ColumnField, string>>> = {
  name: 'Full name',
  givenName: 'First name',
  middleName: 'Middle name',
  familyName: 'Last name',
  title: 'Title',
  organization: 'Organization',
  email: 'E-mail address',
  phone: 'Phone number',
  profileUrl: 'LinkedIn profile',
  link: 'Web address',
  city: 'City',
  notes: 'Notes',
  connectedOn: 'Day you met or connected',
  appliedOn: 'Day you applied',
  stage: 'Where it stands',
  foundAt: 'Where you found it',
};

const fieldsOf: Readonly<Record<TablePurpose, readonly ColumnField[]>> = {
  people: [
    'name',
    'givenName',
    'middleName',
    'familyName',
    'title',
    'organization',
    'email',
    'phone',
    'profileUrl',
    'city',
    'connectedOn',
    'notes',
  ],
  organizations: ['organization'],
  applications: ['organization', 'title', 'appliedOn', 'stage', 'foundAt', 'link'],
};

export type FieldOrNone = ColumnField | 'none';

export const purposeOptions: readonly Option<TablePurpose>[] = [
  { id: 'people', label: 'People' },
  { id: 'organizations', label: 'Organizations' },
  { id: 'applications', label: 'Applications' },
];

export function fieldOptions(purpose: TablePurpose): readonly Option<FieldOrNone>[] {
  return [
    { id: 'none', label: 'Leave it out' },
    ...fieldsOf[purpose].map((id): Option<FieldOrNone> => ({ id, label: words[id] ?? id })),
  ];
}

/** The columns after one of them was given another meaning; a meaning belongs to one column, except for addresses and notes. */
export function withColumn(
  columns: readonly ChosenColumn[],
  index: number,
  field: FieldOrNone,
): readonly ChosenColumn[] {
  const others = columns.filter((one) => one.index !== index && (one.field !== field || sharable.has(one.field)));
  const changed = field === 'none' ? others : [...others, { field, index }];
  return changed
    .map((one): ChosenColumn => ({ field: one.field, index: one.index }))
    .toSorted((a, b) => a.index - b.index);
}

const sharable: ReadonlySet<ColumnField> = new Set(['email', 'phone', 'notes']);

/** "Full name, Title and Organization". */
export function sayColumns(columns: readonly ChosenColumn[]): string {
  const named = columns.map(({ field }) => words[field]).filter((word) => word !== undefined);
  return [...new Set(named)].join(', ') || 'no column chosen';
}
