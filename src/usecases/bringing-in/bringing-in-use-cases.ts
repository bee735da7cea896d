/** The use cases of bringing people in, by the names of their operations. */
import type { UseCases } from '../use-case.ts';
import { importPeople } from './import-people.ts';
import { listImports } from './list-imports.ts';
import { previewImport } from './preview-import.ts';
import { undoImport } from './undo-import.ts';

export const bringingInUseCases = { previewImport, importPeople, undoImport, listImports } satisfies Partial<UseCases>;
