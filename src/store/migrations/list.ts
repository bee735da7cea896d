/** Every step of the schema, in order. A step that was released is never changed; a new one is added at the end. */
import type { Migration } from '../kernel/migration.ts';
import { up as first } from './001-first.ts';
import { up as deeper } from './002-deeper.ts';
import { up as story } from './003-story.ts';

export const migrations: readonly Migration[] = [
  { number: 1, name: 'first', up: first },
  { number: 2, name: 'deeper', up: deeper },
  { number: 3, name: 'story', up: story },
];
