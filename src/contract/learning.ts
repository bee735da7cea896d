/** What follows from what was heard: what agrees and contradicts, evidence for and against roles, her own questions. Method: M1, M6. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { Confidence, RoleShape } from './organizations.ts';
import { InsightShape, PersonRow } from './people.ts';
import { Because, Count, DayShape, Id, Nothing } from './plain.ts';

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

/** `neither`: she looked, and the two have nothing to do with each other; they are not proposed again. */
export const LinkKind = z.enum(['agrees', 'contradicts', 'neither']);

/** Two things heard, the earlier first. */
export const InsightLinkShape = z.object({ id: Id, kind: LinkKind, a: InsightShape, b: InsightShape });

export const EvidenceShape = z.object({
  id: Id,
  roleId: Id,
  roleName: z.string(),
  /** `for` and `against` the role, also where the line is one that would rule it out. */
  stance: z.enum(['for', 'against']),
  /** The line it speaks to; '' for the role as a whole. */
  about: z.string(),
  insight: InsightShape,
});

export const RolePage = z.object({
  role: RoleShape,
  confidence: Confidence,
  /** Where it stands, in a sentence or two. */
  sentence: z.string(),
  /** What must be true, then what would rule it out, a line each. */
  conditions: z.array(
    z.object({
      kind: z.enum(['must', 'rules-out']),
      text: z.string(),
      confidence: Confidence,
      evidence: z.array(EvidenceShape),
    }),
  ),
  /** What speaks for or against the role as a whole. */
  whole: z.array(EvidenceShape),
  /** Filed to the role, and neither for nor against it so far. */
  unweighed: z.array(InsightShape),
  questions: z.array(QuestionShape),
  /** What is still unknown, as questions she might ask; those she already keeps are left out. */
  suggestedQuestions: z.array(z.object({ about: z.string(), question: z.string(), because: Because })),
  /** Who could tell her: people whose title fits, those not yet asked first, then the closest. */
  people: z.array(PersonRow.extend({ because: Because })),
  /** Organizations on her list where such people work, or about which something was learned for it. */
  organizations: z.array(z.object({ id: Id, name: z.string(), people: Count })),
});

const QuestionFields = z.object({
  text: z.string().trim().min(1).max(1000),
  theme: z.string().max(60),
  organizationId: Id.nullable(),
  roleId: Id.nullable(),
});

const Pair = z.object({ insightId: Id, otherInsightId: Id });
const About = z.object({ organizationId: Id.optional(), roleId: Id.optional() });

export const learningOperations = {
  listLinks: read({
    summary: 'What she found to agree or to contradict; for one insight, an organization, a role, or all of it.',
    input: About.extend({ insightId: Id.optional() }),
    output: z.object({ links: z.array(InsightLinkShape) }),
  }),
  proposeLinks: read({
    summary: 'Pairs of things heard that may contradict or agree, each with its reason; she decides.',
    input: About.extend({ limit: z.number().int().min(1).max(100).default(20) }),
    output: z.object({
      proposals: z.array(
        z.object({ kind: z.enum(['agrees', 'contradicts']), a: InsightShape, b: InsightShape, because: Because }),
      ),
      /** How many there are in all. */
      total: Count,
    }),
  }),
  linkInsights: write({
    summary: 'Say that two things heard agree, contradict, or have nothing to do with each other.',
    input: Pair.extend({ kind: LinkKind }),
    output: InsightLinkShape,
    problems: ['insightNotFound', 'sameInsightTwice'],
  }),
  unlinkInsights: write({
    summary: 'Take back what was said of two things heard; nothing is said of them then.',
    input: Pair,
    output: Nothing,
  }),
  listVoices: read({
    summary: 'How many people told of each theme, by organization or role: one voice is one data point.',
    input: About,
    output: z.object({
      voices: z.array(
        z.object({
          what: z.enum(['organization', 'role']),
          id: Id,
          name: z.string(),
          theme: z.string(),
          label: z.string(),
          /** Distinct people, however much each said. */
          voices: Count,
          lines: Count,
          /** She linked two of them as contradicting. */
          contradicted: z.boolean(),
          sentence: z.string(),
        }),
      ),
    }),
  }),
  getRole: read({
    summary: 'One role as a hypothesis: where it stands, evidence by line, what is still open, who could tell her.',
    input: z.object({ roleId: Id }),
    output: RolePage,
    problems: ['roleNotFound'],
  }),
  compareRoles: read({
    summary: 'Two roles side by side: lines, evidence, confidence, people to ask, organizations, open questions.',
    input: z.object({ roleId: Id, otherRoleId: Id }),
    output: z.object({
      one: RolePage,
      other: RolePage,
      /** What tells them apart so far. */
      sentence: z.string(),
    }),
    problems: ['roleNotFound'],
  }),
  listEvidence: read({
    summary: 'What was said for and against roles; for one role, one insight, or all of it.',
    input: z.object({ roleId: Id.optional(), insightId: Id.optional() }),
    output: z.object({ evidence: z.array(EvidenceShape) }),
  }),
  setEvidence: write({
    summary: 'Say that something heard speaks for or against a role, or one line of it; saying it again changes it.',
    input: z.object({
      roleId: Id,
      insightId: Id,
      stance: z.enum(['for', 'against']),
      /** One of the role's lines; '' for the role as a whole. */
      about: z.string().trim().max(20_000).default(''),
    }),
    output: EvidenceShape,
    problems: ['roleNotFound', 'insightNotFound', 'lineNotInRole'],
  }),
  removeEvidence: write({
    summary: 'Take evidence off a role again; what was heard stays.',
    input: z.object({ evidenceId: Id }),
    output: Nothing,
    problems: ['evidenceNotFound'],
  }),
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
