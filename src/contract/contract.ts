/** The whole contract: every operation, by name. */
import { applicationOperations } from './applications.ts';
import { bringingInOperations, keepingOperations } from './bringing-in.ts';
import { calendarOperations } from './calendar.ts';
import { conversationOperations } from './conversations.ts';
import { fitOperations } from './fit.ts';
import { learningOperations } from './learning.ts';
import { networkOperations } from './network.ts';
import type { In, Operation, Out, ProblemOf } from './operation.ts';
import { opportunityOperations } from './opportunities.ts';
import { organizationOperations } from './organizations.ts';
import { outreachOperations } from './outreach.ts';
import { peopleOperations } from './people.ts';
import { refitOperations } from './refit.ts';
import { standingOperations } from './standing.ts';
import { storyOperations } from './story.ts';
import { todayOperations } from './today.ts';
import { weekOperations } from './week.ts';

export const contract = {
  ...todayOperations,
  ...weekOperations,
  ...peopleOperations,
  ...organizationOperations,
  ...networkOperations,
  ...outreachOperations,
  ...conversationOperations,
  ...calendarOperations,
  ...learningOperations,
  ...fitOperations,
  ...standingOperations,
  ...refitOperations,
  ...applicationOperations,
  ...opportunityOperations,
  ...storyOperations,
  ...bringingInOperations,
  ...keepingOperations,
};

export type Contract = typeof contract;
export type OperationName = keyof Contract;
/** What an operation is asked with; defaults may be left out. */
export type InputOf<N extends OperationName> = In<Contract[N]['input']>;
/** The same after checking, defaults filled in: what a use case receives. */
export type CheckedInputOf<N extends OperationName> = Out<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = Out<Contract[N]['output']>;
export type ProblemFrom<N extends OperationName> = ProblemOf<Contract[N]>;

export const operationNames = Object.keys(contract) as OperationName[];

export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

/** Any operation, its types erased: what doors loop over. */
export function operationNamed(name: OperationName): Operation {
  return contract[name];
}
