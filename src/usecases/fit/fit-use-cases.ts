/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addFitSignal } from './add-fit-signal.ts';
import { changeFitSignal } from './change-fit-signal.ts';
import { checkFitText } from './check-fit-text.ts';
import { getFit } from './get-fit.ts';
import { listFit } from './list-fit.ts';
import { removeFitSignal } from './remove-fit-signal.ts';
import { setFitWeights } from './set-fit-weights.ts';

export const fitUseCases = {
  addFitSignal,
  changeFitSignal,
  checkFitText,
  getFit,
  listFit,
  removeFitSignal,
  setFitWeights,
} satisfies Partial<UseCases>;
