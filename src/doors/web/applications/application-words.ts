/** Where an application stands, in words. Method: M0. */
import type { OutputOf } from '#contract/contract.ts';
import type { Option } from '../ui/option.ts';

export type Application = OutputOf<'listApplications'>['applications'][number];
export type Status = Application['status'];
export type Week = OutputOf<'listApplications'>['weeks'][number];

export const statusOptions: readonly Option<Status>[] = [
  { id: 'saved', label: 'Not sent yet' },
  { id: 'applied', label: 'Sent' },
  { id: 'answered', label: 'They answered' },
  { id: 'interviewing', label: 'We are talking about it' },
  { id: 'offer', label: 'They made an offer' },
  { id: 'declined', label: 'They chose someone else' },
  { id: 'withdrawn', label: 'I took it back' },
];

/** The text itself when it is none of ours. */
export function sayStatus(status: string): string {
  return statusOptions.find((one) => one.id === status)?.label ?? status;
}

/** Still open: worth a look; the rest lies below. */
export function isOpen({ status }: Pick<Application, 'status'>): boolean {
  return status !== 'declined' && status !== 'withdrawn';
}
