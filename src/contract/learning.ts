/** What follows from what was heard: her own questions. Method: M1, M6. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { DayShape, Id, Nothing } from './plain.ts';

/** A question of her own: for anybody, for an organization, or for a role. */
export const QuestionShape = z.object({
  id: Id,
  text: z.string(),
  theme: z.string(),
  organizationId: Id.nullable(),
  organizationName: z.string().nullable(),
  roleId: Id.nullable(),
  roleName: z.string().nullable(),
  /** The day she had her answer; null while it is open. */
  answeredOn: DayShape.nullable(),
  askedOn: DayShape,
});

const QuestionFields = z.object({
  text: z.string().trim().min(1).max(1000),
  theme: z.string().max(60),
  organizationId: Id.nullable(),
  roleId: Id.nullable(),
});

export const learningOperations = {
  listQuestions: read({
    summary: 'Her own questions, open ones first, then the newest first; for an organization, a role, or all of them.',
    input: z.object({
      organizationId: Id.optional(),
      roleId: Id.optional(),
      /** Only those without an answer. */
      open: z.boolean().default(false),
    }),
    output: z.object({ questions: z.array(QuestionShape) }),
  }),
  addQuestion: write({
    summary: 'Write down a question of her own; without a theme its words decide.',
    input: QuestionFields.extend({
      theme: QuestionFields.shape.theme.optional(),
      organizationId: Id.nullable().default(null),
      roleId: Id.nullable().default(null),
    }),
    output: QuestionShape,
    problems: ['organizationNotFound', 'roleNotFound'],
  }),
  changeQuestion: write({
    summary: 'Change a question, file it elsewhere, or say since when it is answered (null: open again).',
    input: QuestionFields.partial().extend({ questionId: Id, answeredOn: DayShape.nullable().optional() }),
    output: QuestionShape,
    problems: ['questionNotFound', 'organizationNotFound', 'roleNotFound'],
  }),
  removeQuestion: write({
    summary: 'Remove a question; can be brought back for 30 days.',
    input: z.object({ questionId: Id }),
    output: Nothing,
    problems: ['questionNotFound'],
  }),
};
