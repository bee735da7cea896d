/** The use cases of people, by the names of their operations. */
import type { UseCases } from '../use-case.ts';
import { addPerson } from './add-person.ts';
import { addPersonByLine } from './add-person-by-line.ts';
import { changePerson } from './change-person.ts';
import { find } from './find.ts';
import { forgetPerson } from './forget-person.ts';
import { getPerson } from './get-person.ts';
import { keepApart } from './keep-apart.ts';
import { listDuplicates } from './list-duplicates.ts';
import { listPeople } from './list-people.ts';
import { mergePeople } from './merge-people.ts';
import { removePerson } from './remove-person.ts';
import { setDoNotContact } from './set-do-not-contact.ts';
import { unmergePeople } from './unmerge-people.ts';

export const peopleUseCases = {
  listPeople,
  getPerson,
  addPerson,
  addPersonByLine,
  changePerson,
  removePerson,
  forgetPerson,
  setDoNotContact,
  listDuplicates,
  mergePeople,
  unmergePeople,
  keepApart,
  find,
} satisfies Partial<UseCases>;
