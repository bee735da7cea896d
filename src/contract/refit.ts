/** A practice's own figures in place of the usual ones: each client counted, then all of them fitted. Method: M9, M12. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { Count } from './plain.ts';

const Trials = z.number().min(0).max(1_000_000);

/** Of one client, nothing but counts. Trials are those old enough to tell, parts included. */
const ClientCounts = z.object({
  conversations: Trials,
  opportunities: Count,
  interviewingTrials: Trials,
  interviewing: Count,
  offerTrials: Trials,
  offers: Count,
});
/** Where it lies for 9 of 10 clients, and the mean. */
const StageFigure = z.object({ low: z.number(), mean: z.number(), high: z.number() });

export const refitOperations = {
  countClient: read({
    summary:
      'Count what a client’s whole export says of conversations, openings, interviews and offers; nothing is kept.',
    largest: 256 * 1024 * 1024,
    input: z.object({ document: z.unknown() }),
    output: z.object({
      counts: ClientCounts,
      /** Conversations held, whether old enough to tell or not. */
      held: Count,
      /** Says whether two files are of one client; '' where there is nothing to tell them by. */
      mark: z.string(),
    }),
    problems: ['notAnExport', 'exportTooNew'],
  }),
  refitPriors: write({
    summary: 'Fit the figures the forecast starts from to the counts of ten or more clients; kept only when asked.',
    input: z.object({ clients: z.array(ClientCounts).max(10_000), save: z.boolean().default(false) }),
    output: z.object({
      clients: Count,
      stages: z.array(
        z.object({
          stage: z.enum(['opportunities', 'interviewing', 'offer']),
          /** How many came, of how many trials (conversations, openings, interviews). */
          came: Count,
          trials: z.number(),
          usual: StageFigure,
          refitted: StageFigure,
          sentence: z.string(),
        }),
      ),
      saved: z.boolean(),
    }),
    problems: ['tooFewClients'],
  }),
};
