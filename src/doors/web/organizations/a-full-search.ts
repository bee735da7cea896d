/** For tests: what the program answers about a small search, one of everything. */
import type { OperationName, OutputOf } from '#contract/contract.ts';
import type { KnownPerson, OrganizationLine } from './love-words.ts';

type Answers = { readonly [N in OperationName]?: OutputOf<N> };

export function aPersonThere(given: Partial<KnownPerson> = {}): KnownPerson {
  return {
    id: 'priya',
    name: 'Priya Raman',
    title: 'Operations Director',
    organization: 'Harbor Transit',
    organizationId: 'harbor',
    standing: 'not-yet',
    source: 'linkedin',
    connectedOn: '2021-03-04',
    lastTouchOn: null,
    dueOn: null,
    referredBy: null,
    doNotContact: false,
    recruiter: false,
    tier: 'exact',
    tierBecause: 'The same name.',
    tie: {
      strength: 0.4,
      sentence: 'Connected since 2021.',
      messagesSent: 0,
      messagesReceived: 0,
      firstMessageOn: null,
      lastMessageOn: null,
      endorsements: 0,
      recommendation: false,
    },
    shares: [],
    fitsRole: null,
    ...given,
  };
}

export function anOrganizationLine(given: Partial<OrganizationLine> = {}): OrganizationLine {
  return {
    id: 'harbor',
    name: 'Harbor Transit',
    love: 3,
    why: '',
    opening: 'heard',
    known: 2,
    maybe: 1,
    talked: 0,
    waiting: 0,
    place: 1,
    locked: true,
    because: 'You locked it here.',
    ...given,
  };
}

export function anInsight(given: Partial<OutputOf<'addInsight'>> = {}): OutputOf<'addInsight'> {
  return {
    id: 'insight',
    text: '"Nobody is above riding the early bus."',
    theme: 'culture',
    isQuote: true,
    on: '2026-11-20',
    personId: 'priya',
    personName: 'Priya Raman',
    organizationId: 'harbor',
    organizationName: 'Harbor Transit',
    roleId: null,
    roleName: null,
    conversationId: null,
    ...given,
  };
}

/** Culture contradicted, the rest unknown. */
export function aFit(): OutputOf<'getOrganization'>['fit'] {
  const line = (id: string, name: string, score: number, quote: string) => ({
    id,
    axis: 'culture' as const,
    score,
    quote,
    about: '' as const,
    organizationId: 'harbor',
    voice: { id, name, title: '', organization: 'Harbor Transit' },
    roleId: null,
    roleName: null,
    conversationId: null,
    on: '2026-11-20',
  });
  const against = line('idris', 'Idris Bell', 2, 'You wait for the board.');
  const inFavor = line('priya', 'Priya Raman', 5, 'Anyone may stop a plan.');
  const unknown = { word: 'unknown' as const, voices: 0, said: 'nobody has spoken of it yet', low: null, high: null };
  const rest = { asks: 'Can I do this work?', counts: 'counts for about a sixth', lines: [], contradiction: null };
  return {
    axes: [
      { axis: 'skill', label: 'Skill level', ...unknown, ...rest },
      { axis: 'background', label: 'Background', ...unknown, ...rest },
      { axis: 'chemistry', label: 'Chemistry', ...unknown, ...rest },
      {
        axis: 'culture',
        label: 'Culture',
        asks: 'Do they treat each other the way I do my best?',
        counts: 'counts for about a quarter',
        word: 'mixed',
        voices: 2,
        said: '2 voices, from rather against to clearly for',
        low: 2,
        high: 5,
        lines: [inFavor, against],
        contradiction: { against, for: inFavor },
      },
    ],
    voices: 2,
    overall: null,
    sentence: 'Too early to speak of the whole: nothing is known of skill level, background and chemistry.',
  };
}

export function aFullSearch(): Answers {
  const recruiter = aPersonThere({
    id: 'ruben',
    name: 'Ruben Vale',
    title: 'Recruiter',
    recruiter: true,
    referredBy: 'Tom Oduya',
  });
  const maybe = aPersonThere({
    id: 'nadia',
    name: 'Nadia Okafor',
    organization: 'Harbor Transit Authority',
    tier: 'weak',
    tierBecause: 'The names begin alike.',
  });
  const insight = anInsight();
  const application: OutputOf<'addApplication'> = {
    id: 'application',
    opportunityId: null,
    organization: 'Open Streets Alliance',
    organizationId: null,
    title: 'Organizer',
    appliedOn: '2026-10-01',
    source: 'Their site',
    url: 'javascript:alert(1)',
    status: 'applied',
    statusOn: '2026-10-01',
    notes: '',
    silentDays: 52,
    sentence: 'No word for 52 days. Silence is common and says little about you.',
    known: 1,
  };
  return {
    listOrganizations: { organizations: [anOrganizationLine()], knownPeople: 2, knownOrganizations: 1 },
    suggestOrganizations: {
      suggestions: [{ key: 'river', name: 'River Museum', because: 'You follow it.', known: 0 }],
    },
    getOrganization: {
      organization: {
        id: 'harbor',
        name: 'Harbor Transit',
        love: 3,
        why: 'They ask riders first.',
        notes: '',
        standing: '',
        opening: 'heard',
        openingNote: '',
        openingOn: '2026-11-20',
        aliases: [{ id: 'alias', name: 'HTA' }],
        parentName: '',
        locked: true,
        archived: null,
      },
      row: anOrganizationLine(),
      known: [aPersonThere(), recruiter],
      maybe: [maybe],
      insights: [insight],
      fit: aFit(),
      open: {
        fit: [
          {
            axis: 'chemistry',
            about: 'manager',
            label: 'Chemistry: the manager',
            questionId: 'people:supervisor',
            question: 'What is it like to work for the person you report to?',
            because: 'Nobody has spoken of that yet.',
            ask: { id: 'priya', name: 'Priya Raman', title: 'Operations Director', organization: 'Harbor Transit' },
            askBecause: 'Priya reports to someone there.',
          },
        ],
        themes: [
          {
            theme: 'day',
            label: 'The days',
            questionId: 'day:week',
            question: 'What did last week look like?',
            ask: null,
          },
        ],
      },
      openings: [
        {
          id: 'opening',
          title: 'East desk planner',
          posted: 'not-posted',
          stage: 'heard',
          heardOn: '2026-11-20',
          from: null,
        },
      ],
      conversations: [{ conversationId: 'talk', personId: 'priya', personName: 'Priya Raman', on: '2026-11-20' }],
      applications: [{ applicationId: 'application', title: 'Organizer', appliedOn: '2026-10-01', status: 'applied' }],
      linkedInUrl: 'https://www.linkedin.com/search/results/people/?keywords=Harbor%20Transit',
    },
    listFit: { organizations: [{ id: 'harbor', name: 'Harbor Transit', ...aFit() }], weights: [], isUsual: true },
    listQuestions: { questions: [] },
    suggestNext: { suggestions: [], considered: 2, isOver: false },
    listInsights: { insights: [insight], themes: [{ theme: 'culture', label: 'How they treat each other', count: 1 }] },
    listRoles: {
      roles: [
        {
          id: 'planner',
          name: 'Service planner',
          why: 'Maps and people.',
          mustBeTrue: '',
          ruledOutBy: '',
          dropped: null,
          insights: 1,
          people: 3,
          confidence: { level: 'one-for', words: 'One voice for it', forVoices: 1, againstVoices: 0 },
        },
        {
          id: 'designer',
          name: 'Instructional designer',
          why: '',
          mustBeTrue: '',
          ruledOutBy: '',
          dropped: { on: '2026-11-01', reason: 'Four more years of school' },
          insights: 0,
          people: 0,
          confidence: { level: 'nothing', words: 'Nothing heard yet', forVoices: 0, againstVoices: 0 },
        },
      ],
      suggestions: [{ name: 'Rider educator', because: 'You saved a job of this kind.' }],
    },
    listApplications: {
      applications: [application],
      weeks: [
        {
          monday: '2026-11-16',
          applications: 1,
          messages: 3,
          conversations: 1,
          replies: 2,
          sentence: 'A week with people.',
        },
      ],
      sentence: '1 sent, 0 answered.',
    },
  };
}
