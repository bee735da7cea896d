/** The figures the forecast starts from, fitted to a practice's clients from counts alone; kept only when asked. Method: M9, M12. */
import { fail, ok } from '#domain/result.ts';
import { fewestClients, refitStages } from '#domain/search/chances-refit.ts';
import { type Stage, stageFigures } from '#domain/search/practice-figures.ts';
import { sayRefit } from '#domain/search/practice-figures-words.ts';
import { usualPriors } from '#domain/search/priors.ts';
import type { StagesSeen } from '#domain/search/stages.ts';
import type { UseCase } from '../use-case.ts';

/** Clients without a conversation teach nothing and do not count. Always from the usual figures on, never from an earlier refit. */
export const refitPriors: UseCase<'refitPriors'> = async ({ clients, save }, { figures, today }) => {
  const told = clients.filter(({ conversations, opportunities }) => conversations > 0 || opportunities > 0);
  if (told.length < fewestClients) return fail({ kind: 'tooFewClients', clients: told.length, needed: fewestClients });
  const refitted = refitStages(told, usualPriors);
  if (save) {
    const { opportunities, interviewing, offer } = refitted;
    figures.keep({ clients: told.length, on: today, opportunities, interviewing, offer });
  }
  const now = stageFigures(refitted);
  return ok({
    clients: told.length,
    stages: stageFigures(usualPriors).map(({ stage, ...usual }, i) => {
      const { low = 0, mean = 0, high = 0 } = now[i] ?? {};
      const seen = { came: sum(told, came[stage]), trials: sum(told, trials[stage]) };
      const row = { stage, ...seen, usual, refitted: { low, mean, high } };
      return { ...row, sentence: sayRefit(row) };
    }),
    saved: save,
  });
};

const came = {
  opportunities: 'opportunities',
  interviewing: 'interviewing',
  offer: 'offers',
} as const satisfies Record<Stage, keyof StagesSeen>;
const trials = {
  opportunities: 'conversations',
  interviewing: 'interviewingTrials',
  offer: 'offerTrials',
} as const satisfies Record<Stage, keyof StagesSeen>;

function sum(clients: readonly StagesSeen[], what: keyof StagesSeen): number {
  return clients.reduce((total, client) => total + client[what], 0);
}
