/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addInterview } from './add-interview.ts';
import { addOffer } from './add-offer.ts';
import { addOpportunity } from './add-opportunity.ts';
import { changeInterview } from './change-interview.ts';
import { changeOffer } from './change-offer.ts';
import { changeOpportunity } from './change-opportunity.ts';
import { compareOffers } from './compare-offers.ts';
import { decideOffer } from './decide-offer.ts';
import { getOpportunity } from './get-opportunity.ts';
import { listOpportunities } from './list-opportunities.ts';
import { removeInterview } from './remove-interview.ts';
import { removeOffer } from './remove-offer.ts';
import { removeOpportunity } from './remove-opportunity.ts';

export const opportunityUseCases = {
  addInterview,
  addOffer,
  addOpportunity,
  changeInterview,
  changeOffer,
  changeOpportunity,
  compareOffers,
  decideOffer,
  getOpportunity,
  listOpportunities,
  removeInterview,
  removeOffer,
  removeOpportunity,
} satisfies Partial<UseCases>;
