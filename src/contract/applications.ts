/** Answering postings, kept beside the talking: what is out, how long silent. Method: M0. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { Count, DayShape, Id, LongText, Name, Nothing, ShortText } from './plain.ts';
import { WeekSplit } from './today.ts';

export const ApplicationStatus = z.enum([
  'saved',
  'applied',
  'answered',
  'interviewing',
  'declined',
  'offer',
  'withdrawn',
]);

export const ApplicationShape = z.object({
  id: Id,
  organization: z.string(),
  organizationId: Id.nullable(),
  /** The opening it became; null while it is only a posting. */
  opportunityId: Id.nullable(),
  title: z.string(),
  appliedOn: DayShape.nullable(),
  source: z.string(),
  url: z.string(),
  status: ApplicationStatus,
  statusOn: DayShape.nullable(),
  notes: z.string(),
  /** Days without a word; null when it is answered or not sent. */
  silentDays: z.number().int().nullable(),
  sentence: z.string(),
  /** People she knows there: the warm way around the posting. */
  known: Count,
});

const Fields = z.object({
  organization: Name,
  title: ShortText,
  appliedOn: DayShape.nullable(),
  source: ShortText,
  url: z.string().trim().max(2000),
  status: ApplicationStatus,
  notes: LongText,
});
const NewApplication = Fields.extend({
  title: ShortText.default(''),
  appliedOn: DayShape.nullable().default(null),
  source: ShortText.default(''),
  url: Fields.shape.url.default(''),
  status: ApplicationStatus.default('applied'),
  notes: LongText.default(''),
});

export const applicationOperations = {
  listApplications: read({
    summary: 'Applications, newest first, with how long each has been silent, and the split of the last weeks.',
    input: z.object({ status: ApplicationStatus.optional() }),
    output: z.object({ applications: z.array(ApplicationShape), weeks: z.array(WeekSplit), sentence: z.string() }),
  }),
  addApplication: write({ summary: 'Add an application.', input: NewApplication, output: ApplicationShape }),
  changeApplication: write({
    summary: 'Change an application or where it stands.',
    input: Fields.partial().extend({ applicationId: Id }),
    output: ApplicationShape,
    problems: ['applicationNotFound'],
  }),
  removeApplication: write({
    summary: 'Remove an application; can be brought back for 30 days.',
    input: z.object({ applicationId: Id }),
    output: Nothing,
    problems: ['applicationNotFound'],
  }),
};
