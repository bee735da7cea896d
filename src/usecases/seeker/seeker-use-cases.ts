/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { changeSeeker } from './change-seeker.ts';
import { getSeeker } from './get-seeker.ts';

export const seekerUseCases = { changeSeeker, getSeeker } satisfies Partial<UseCases>;
