/** Whether a line speaks of who people are, before it is written down. Method: M7. */
import { demographicsIn, fitIsAbout } from '#domain/fit/demographics.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const checkFitText: UseCase<'checkFitText'> = async ({ text }) => {
  const findings = demographicsIn(text);
  return ok({
    findings: [...findings],
    sentence: findings.length === 0 ? 'Nothing in it speaks of who people are.' : fitIsAbout,
  });
};
