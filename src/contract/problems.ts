/** Every problem that can be expected, with its HTTP status, its sentence and what to do next. */

export type Problem =
  | { readonly kind: 'badInput'; readonly fields: readonly { readonly path: string; readonly sentence: string }[] }
  | { readonly kind: 'personNotFound'; readonly personId: string }
  | { readonly kind: 'organizationNotFound'; readonly organizationId: string }
  | { readonly kind: 'organizationKnown'; readonly organizationId: string; readonly name: string }
  | { readonly kind: 'roleNotFound'; readonly roleId: string }
  | { readonly kind: 'messageNotFound'; readonly messageId: string }
  | { readonly kind: 'messageAlreadySent'; readonly messageId: string }
  | { readonly kind: 'doNotContact'; readonly name: string }
  | { readonly kind: 'conversationNotFound'; readonly conversationId: string }
  | { readonly kind: 'promiseNotFound'; readonly promiseId: string }
  | { readonly kind: 'insightNotFound'; readonly insightId: string }
  | { readonly kind: 'questionNotFound'; readonly questionId: string }
  | { readonly kind: 'evidenceNotFound'; readonly evidenceId: string }
  | { readonly kind: 'lineNotInRole'; readonly line: string; readonly roleName: string }
  | { readonly kind: 'sameInsightTwice' }
  | { readonly kind: 'referralNotFound'; readonly referralId: string }
  | { readonly kind: 'fitSignalNotFound'; readonly fitSignalId: string }
  | { readonly kind: 'fitAboutWhoPeopleAre'; readonly phrase: string; readonly why: string }
  | { readonly kind: 'applicationNotFound'; readonly applicationId: string }
  | { readonly kind: 'opportunityNotFound'; readonly opportunityId: string }
  | { readonly kind: 'opportunityUnnamed' }
  | { readonly kind: 'interviewNotFound'; readonly interviewId: string }
  | { readonly kind: 'offerNotFound'; readonly offerId: string }
  | { readonly kind: 'importNotFound'; readonly importId: string }
  | { readonly kind: 'importAlreadyUndone'; readonly importId: string }
  | { readonly kind: 'mergeNotFound'; readonly mergeId: string }
  | { readonly kind: 'samePersonTwice'; readonly name: string }
  | { readonly kind: 'nothingToRestore'; readonly id: string }
  | { readonly kind: 'dayNotPossible'; readonly day: string; readonly because: string }
  | { readonly kind: 'lineNotUnderstood'; readonly line: string }
  | { readonly kind: 'notAnExport'; readonly because: string }
  | { readonly kind: 'exportTooNew'; readonly version: number }
  | { readonly kind: 'notEmpty'; readonly people: number }
  | { readonly kind: 'sampleAlreadyThere' }
  | { readonly kind: 'noBackups' }
  | { readonly kind: 'backupNotFound'; readonly name: string }
  | { readonly kind: 'backupDamaged'; readonly name: string; readonly because: string }
  | { readonly kind: 'backupsUnsupported' }
  | { readonly kind: 'appRunning'; readonly url: string }
  | { readonly kind: 'storeEmptied'; readonly path: string; readonly lastGoodBackup: string | null }
  | { readonly kind: 'storeSwapped'; readonly path: string; readonly lastGoodBackup: string | null }
  | { readonly kind: 'storeDamaged'; readonly path: string; readonly lastGoodBackup: string | null }
  | { readonly kind: 'storeNewer'; readonly path: string }
  | { readonly kind: 'storeLocked'; readonly path: string }
  | { readonly kind: 'diskFull'; readonly path: string }
  | { readonly kind: 'storeUnwritable'; readonly path: string }
  | { readonly kind: 'storeUnreachable'; readonly path: string }
  | { readonly kind: 'zoneNotFound'; readonly zone: string }
  | { readonly kind: 'invitationOpen'; readonly missing: string }
  | { readonly kind: 'feedNotFound' }
  | { readonly kind: 'tooFewClients'; readonly clients: number; readonly needed: number }
  | { readonly kind: 'fileRefused'; readonly file: string; readonly because: string; readonly todo: string };

export type ProblemKind = Problem['kind'];

interface Said<P> {
  readonly status: 400 | 403 | 404 | 409 | 413 | 422 | 500 | 503 | 507;
  /** What happened, one sentence. */
  readonly sentence: (p: P) => string;
  /** What to do next, one sentence. */
  readonly next: (p: P) => string;
}

const gone = (what: string): Said<unknown> => ({
  status: 404,
  sentence: () => `That ${what} is not here any more.`,
  next: () => 'It may have been removed in another window. Go back and reload the list.',
});
const backupWay = (p: { lastGoodBackup: string | null }) =>
  p.lastGoodBackup
    ? `Your last good backup is ${p.lastGoodBackup}. Run \`whoelse restore\` to bring it back; the present file is kept aside.`
    : 'There is no backup yet. Nothing was overwritten; keep the file and ask for help.';

export const problems = {
  badInput: {
    status: 422,
    sentence: (p) =>
      p.fields.map((f) => (f.path ? `${f.path}: ${f.sentence}` : f.sentence)).join(' ') ||
      'Something in what you entered could not be used.',
    next: () => 'Correct it and try again; nothing was changed.',
  },
  personNotFound: gone('person'),
  organizationNotFound: gone('organization'),
  organizationKnown: {
    status: 409,
    sentence: (p) => `${p.name} is already on your list.`,
    next: () => 'Open it there, or add the other spelling to it.',
  },
  roleNotFound: gone('role'),
  messageNotFound: gone('message'),
  messageAlreadySent: {
    status: 409,
    sentence: () => 'This message was already recorded as sent.',
    next: () => 'Write a follow-up instead; what was sent stays as it was.',
  },
  doNotContact: {
    status: 409,
    sentence: (p) => `You marked ${p.name} as someone not to write to.`,
    next: () => 'Take the mark off on their page first, if things have changed.',
  },
  conversationNotFound: gone('conversation'),
  promiseNotFound: gone('promise'),
  insightNotFound: gone('note'),
  questionNotFound: gone('question'),
  evidenceNotFound: gone('evidence'),
  lineNotInRole: {
    status: 409,
    sentence: (p) => `"${p.line}" is not one of the lines of ${p.roleName}.`,
    next: () => 'Choose a line as it stands there now, or the role as a whole.',
  },
  sameInsightTwice: {
    status: 409,
    sentence: () => 'Something cannot agree with itself or contradict itself.',
    next: () => 'Choose two different things you heard.',
  },
  referralNotFound: gone('referral'),
  fitSignalNotFound: gone('line about fit'),
  fitAboutWhoPeopleAre: {
    status: 422,
    sentence: (p) => `“${p.phrase}” ${p.why}. Fit is about values and behavior, not about who people are.`,
    next: () => 'Write down what they do or how they treat each other instead; your words are still in the field.',
  },
  applicationNotFound: gone('application'),
  opportunityNotFound: gone('opening'),
  opportunityUnnamed: {
    status: 422,
    sentence: () => 'An opening needs a name: the organization, or what it is about.',
    next: () => 'Write one of the two; the rest can wait.',
  },
  interviewNotFound: gone('interview'),
  offerNotFound: gone('offer'),
  importNotFound: gone('import'),
  importAlreadyUndone: {
    status: 409,
    sentence: () => 'This import was already undone.',
    next: () => 'Bring the file in again if you want its people back.',
  },
  mergeNotFound: gone('merge'),
  samePersonTwice: {
    status: 409,
    sentence: (p) => `${p.name} cannot be joined with or sent by themselves.`,
    next: () => 'Choose two different people.',
  },
  nothingToRestore: {
    status: 404,
    sentence: () => 'There is nothing left to bring back under that name.',
    next: () => 'What is deleted can be brought back for 30 days.',
  },
  dayNotPossible: {
    status: 422,
    sentence: (p) => `${p.day} cannot be used here: ${p.because}.`,
    next: () => 'Choose another day.',
  },
  lineNotUnderstood: {
    status: 422,
    sentence: (p) => `No name could be found in "${p.line}".`,
    next: () =>
      'Begin with the name, then title, organization and who sent you, with commas: "Priya Raman, ops director, Harbor Transit, via Tom".',
  },
  notAnExport: {
    status: 422,
    sentence: (p) => `This file is not a Who Else export: ${p.because}.`,
    next: () => 'Choose the .json file that `whoelse export` or Settings wrote.',
  },
  exportTooNew: {
    status: 422,
    sentence: (p) => `This file was written by a newer Who Else (format ${p.version}).`,
    next: () => 'Update Who Else and bring it in again.',
  },
  notEmpty: {
    status: 409,
    sentence: (p) => `There are already ${p.people} people here, and this would replace them.`,
    next: () => 'Say that it may replace everything (a backup is made first), or start with an empty folder.',
  },
  sampleAlreadyThere: {
    status: 409,
    sentence: () => 'The made-up people are already here.',
    next: () => 'Look around, or remove them in one click.',
  },
  noBackups: {
    status: 404,
    sentence: () => 'There is no backup yet.',
    next: () => 'Make one now with `whoelse backup` or the button in Settings.',
  },
  backupNotFound: gone('backup'),
  backupDamaged: {
    status: 409,
    sentence: (p) => `The backup ${p.name} cannot be used: ${p.because}.`,
    next: () => 'Choose another one; nothing was changed.',
  },
  backupsUnsupported: {
    status: 409,
    sentence: () => 'This installation keeps its data in PostgreSQL, which is backed up by whoever runs it.',
    next: () => 'Use the export for a copy of your own.',
  },
  appRunning: {
    status: 409,
    sentence: (p) => `Who Else is running at ${p.url}.`,
    next: () => 'Stop it first (Ctrl-C where it runs), or restore in its Settings.',
  },
  storeEmptied: {
    status: 503,
    sentence: (p) => `Your data file ${p.path} is empty, though it held your search before.`,
    next: backupWay,
  },
  storeSwapped: {
    status: 503,
    sentence: (p) => `The file ${p.path} is not the data file Who Else made here.`,
    next: backupWay,
  },
  storeDamaged: { status: 503, sentence: (p) => `Your data file ${p.path} is damaged.`, next: backupWay },
  storeNewer: {
    status: 503,
    sentence: (p) => `${p.path} was written by a newer Who Else.`,
    next: () => 'Update Who Else; nothing was changed.',
  },
  storeLocked: {
    status: 503,
    sentence: (p) => `Another program has held ${p.path} for too long.`,
    next: () => 'Close other windows of Who Else and try again; nothing was changed.',
  },
  diskFull: {
    status: 507,
    sentence: () => 'The disk is full, so this could not be saved.',
    next: () => 'Free some space and try again. Everything saved before is safe.',
  },
  storeUnwritable: {
    status: 503,
    sentence: (p) => `${p.path} may not be written by you.`,
    next: () => 'Check who owns the folder, or point WHOELSE_HOME at one of your own. Nothing was changed.',
  },
  storeUnreachable: {
    status: 503,
    sentence: (p) => `The database at ${p.path} does not answer.`,
    next: () => 'Start it, or check DATABASE_URL, and try again. Nothing was changed.',
  },
  zoneNotFound: {
    status: 422,
    sentence: (p) => `No clock is known for “${p.zone}”.`,
    next: () => 'Write a larger city nearby, or a zone such as America/Chicago.',
  },
  invitationOpen: {
    status: 422,
    sentence: (p) => `The invitation does not say ${p.missing}.`,
    next: () => 'Say it, and take it again; nothing was changed.',
  },
  feedNotFound: {
    status: 404,
    sentence: () => 'There is no calendar at this address any more.',
    next: () => 'Copy its present address in Settings, under In and out.',
  },
  tooFewClients: {
    status: 422,
    sentence: (p) =>
      `${p.clients === 1 ? 'One client' : `${p.clients} clients`} with a conversation or an opening: too few to say more than the usual figures do.`,
    next: (p) => `Name the exports of at least ${p.needed} clients who agreed; nothing was changed.`,
  },
  fileRefused: { status: 413, sentence: (p) => `${p.file} cannot be read: ${p.because}.`, next: (p) => p.todo },
} satisfies { [K in ProblemKind]: Said<Extract<Problem, { kind: K }>> } as {
  readonly [K in ProblemKind]: Said<Extract<Problem, { kind: K }>>;
};

/** A problem as every door says it. */
export interface SaidProblem {
  readonly kind: string;
  readonly sentence: string;
  readonly next: string;
  readonly status: number;
  /** For `badInput`: which field and why. */
  readonly fields?: readonly { readonly path: string; readonly sentence: string }[];
  /** For what nobody expected: find it in the log by this number. */
  readonly reference?: string;
}

/** Puts a problem into words. */
export function sayProblem(problem: Problem): SaidProblem {
  // The table's key and the problem's kind are the same by construction, which the compiler cannot see through.
  const said = problems[problem.kind] as Said<Problem>;
  return {
    kind: problem.kind,
    sentence: said.sentence(problem),
    next: said.next(problem),
    status: said.status,
    ...(problem.kind === 'badInput' && { fields: problem.fields }),
  };
}
