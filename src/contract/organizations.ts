/** Organizations and roles: where she would love to work, at what, and who she knows there. Method: M1, M2, M3. */
import { z } from 'zod';
import { FitQuestionShape, FitShape } from './fit.ts';
import { read, write } from './operation.ts';
import { InsightShape, NamedPerson, PersonRow, Tie } from './people.ts';
import { Because, Count, DayShape, Id, LongText, Name, Nothing, ShortText } from './plain.ts';

/** 3 I would love it, 2 very much, 1 could be good, 0 not really; null not said yet. */
export const Love = z.number().int().min(0).max(3).nullable();
export const Opening = z.enum(['none', 'heard', 'posted']);

export const OrganizationRow = z.object({
  id: Id,
  name: z.string(),
  love: Love,
  why: z.string(),
  opening: Opening,
  /** People she knows there, exact and strong matches only. */
  known: Count,
  /** Weaker matches, to look at; never counted as known. */
  maybe: Count,
  talked: Count,
  waiting: Count,
  /** 1 is the top. */
  place: z.number().int(),
  locked: z.boolean(),
  because: Because,
});

export const Organization = z.object({
  id: Id,
  name: z.string(),
  love: Love,
  why: z.string(),
  notes: z.string(),
  /** Where she stands with it, her own words or one of a few. */
  standing: z.string(),
  opening: Opening,
  openingNote: z.string(),
  openingOn: DayShape.nullable(),
  aliases: z.array(z.object({ id: Id, name: z.string() })),
  parentName: z.string(),
  locked: z.boolean(),
  archived: z.object({ on: DayShape, reason: z.string() }).nullable(),
});

export const KnownPerson = PersonRow.extend({
  tier: z.enum(['exact', 'strong', 'weak']),
  tierBecause: Because,
  tie: Tie,
  shares: z.array(z.string()),
  /** How well the title fits the roles she considers, 0 to 1, with the role. */
  fitsRole: z.object({ role: z.string(), fit: z.number(), because: Because }).nullable(),
});

/** How sure she can be, in words worked out from who spoke for it and who against. */
export const Confidence = z.object({
  /** One of domain/roles/confidence's levels. */
  level: z.enum([
    'nothing',
    'own-notes',
    'one-for',
    'one-against',
    'leaning-yes',
    'leaning-no',
    'mixed',
    'well-supported',
    'well-against',
  ]),
  words: z.string(),
  /** Distinct people, not lines. */
  forVoices: Count,
  againstVoices: Count,
});

export const RoleShape = z.object({
  id: Id,
  name: z.string(),
  why: z.string(),
  mustBeTrue: z.string(),
  ruledOutBy: z.string(),
  dropped: z.object({ on: DayShape, reason: z.string() }).nullable(),
  insights: Count,
  /** People whose title fits it. */
  people: Count,
  confidence: Confidence,
});

const RoleTexts = z.object({ name: Name, why: LongText, mustBeTrue: LongText, ruledOutBy: LongText });
const NewRole = RoleTexts.extend({
  why: LongText.default(''),
  mustBeTrue: LongText.default(''),
  ruledOutBy: LongText.default(''),
});

export const organizationOperations = {
  listOrganizations: read({
    summary:
      'Where she would love to work, ranked, each with how many she knows there and why it stands where it does.',
    input: z.object({ archived: z.boolean().default(false) }),
    output: z.object({ organizations: z.array(OrganizationRow), knownPeople: Count, knownOrganizations: Count }),
  }),
  getOrganization: read({
    summary: 'One organization: who she knows there, what was said, how it fits, what is still open, where she stands.',
    input: z.object({ organizationId: Id }),
    output: z.object({
      organization: Organization,
      row: OrganizationRow,
      known: z.array(KnownPerson),
      maybe: z.array(KnownPerson),
      insights: z.array(InsightShape),
      fit: FitShape,
      /** What nobody has told yet, as questions, and whom to ask there. */
      open: z.object({
        fit: z.array(FitQuestionShape),
        themes: z.array(
          z.object({
            theme: z.string(),
            label: z.string(),
            questionId: z.string(),
            question: z.string(),
            ask: NamedPerson.nullable(),
          }),
        ),
      }),
      /** Openings heard of, posted or not. */
      openings: z.array(
        z.object({
          id: Id,
          title: z.string(),
          posted: z.string(),
          stage: z.string(),
          heardOn: DayShape,
          from: NamedPerson.nullable(),
        }),
      ),
      conversations: z.array(z.object({ conversationId: Id, personId: Id, personName: z.string(), on: DayShape })),
      applications: z.array(
        z.object({ applicationId: Id, title: z.string(), appliedOn: DayShape.nullable(), status: z.string() }),
      ),
      /** LinkedIn's own search for people there known through someone; she opens it, nothing is fetched. */
      linkedInUrl: z.string(),
    }),
    problems: ['organizationNotFound'],
  }),
  addOrganizations: write({
    summary: 'Add organizations from a pasted list; those already there are left as they are.',
    input: z.object({ text: z.string().min(1).max(100_000), love: Love.default(null) }),
    output: z.object({
      added: z.array(z.object({ id: Id, name: z.string() })),
      already: z.array(z.object({ id: Id, name: z.string() })),
    }),
  }),
  suggestOrganizations: read({
    summary: 'Organizations her own files hint at: followed, saved jobs, dream list, and where she knows many people.',
    input: z.object({ limit: z.number().int().min(1).max(200).default(30) }),
    output: z.object({
      suggestions: z.array(z.object({ key: z.string(), name: z.string(), because: Because, known: Count })),
    }),
  }),
  hideOrganizationSuggestion: write({
    summary: 'Do not offer this organization again.',
    input: z.object({ key: z.string().min(1).max(400) }),
    output: Nothing,
  }),
  changeOrganization: write({
    summary: 'Change how much she would love it, why, notes, where she stands, and signs of an opening.',
    input: z.object({
      organizationId: Id,
      name: Name.optional(),
      love: Love.optional(),
      why: LongText.optional(),
      notes: LongText.optional(),
      standing: ShortText.optional(),
      opening: Opening.optional(),
      openingNote: LongText.optional(),
      parentName: ShortText.optional(),
    }),
    output: Organization,
    problems: ['organizationNotFound', 'organizationKnown'],
  }),
  moveOrganization: write({
    summary: 'Move an organization to a place in the list by hand (1 is the top); null lets the ranking decide again.',
    input: z.object({
      organizationId: Id,
      place: z.number().int().min(1).nullable(),
      locked: z.boolean().default(true),
    }),
    output: Nothing,
    problems: ['organizationNotFound'],
  }),
  archiveOrganization: write({
    summary: 'Put an organization aside; the reason is kept.',
    input: z.object({ organizationId: Id, reason: ShortText.default('') }),
    output: Nothing,
    problems: ['organizationNotFound'],
  }),
  restoreOrganization: write({
    summary: 'Take an organization back onto the list.',
    input: z.object({ organizationId: Id }),
    output: Nothing,
    problems: ['organizationNotFound'],
  }),
  addAlias: write({
    summary: 'Say that another spelling is this organization: its people count as known there.',
    input: z.object({ organizationId: Id, name: Name }),
    output: z.object({ aliasId: Id }),
    problems: ['organizationNotFound'],
  }),
  removeAlias: write({
    summary: 'Take another spelling off again.',
    input: z.object({ organizationId: Id, aliasId: Id }),
    output: Nothing,
    problems: ['organizationNotFound'],
  }),
  listRoles: read({
    summary: 'The kinds of work she considers, as hypotheses.',
    input: z.object({ dropped: z.boolean().default(false) }),
    output: z.object({
      roles: z.array(RoleShape),
      suggestions: z.array(z.object({ name: z.string(), because: Because })),
    }),
  }),
  addRole: write({ summary: 'Add a kind of work to consider.', input: NewRole, output: z.object({ roleId: Id }) }),
  changeRole: write({
    summary: 'Change a role: why it attracts, what must be true, what would rule it out.',
    input: RoleTexts.partial().extend({ roleId: Id }),
    output: RoleShape,
    problems: ['roleNotFound'],
  }),
  dropRole: write({
    summary: 'Drop a role, keeping the reason; or take it up again.',
    input: z.object({ roleId: Id, dropped: z.boolean().default(true), reason: ShortText.default('') }),
    output: Nothing,
    problems: ['roleNotFound'],
  }),
};
