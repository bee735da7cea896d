/** Invented people for the tests of these pages. */
import type { PersonPageData, PersonRow } from './people-words.ts';

export function aRow(part: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'p1',
    name: 'Priya Raman',
    title: 'Operations director',
    organization: 'Harbor Transit',
    organizationId: null,
    standing: 'not-yet',
    source: 'hand',
    connectedOn: null,
    lastTouchOn: null,
    dueOn: null,
    referredBy: null,
    doNotContact: false,
    recruiter: false,
    ...part,
  };
}

export function aPage(
  part: Partial<PersonPageData> = {},
  person: Partial<PersonPageData['person']> = {},
): PersonPageData {
  return {
    person: {
      id: 'p1',
      name: 'Priya Raman',
      givenName: 'Priya',
      credentials: '',
      title: 'Operations director',
      organization: 'Harbor Transit',
      organizationId: null,
      emails: [],
      phone: '',
      profileUrl: '',
      city: '',
      zone: '',
      metHow: '',
      closeness: null,
      notes: '',
      source: 'hand',
      connectedOn: null,
      doNotContact: null,
      closed: null,
      createdAt: '2026-11-01T09:00:00.000Z',
      changedAt: '2026-11-01T09:00:00.000Z',
      ...person,
    },
    standing: 'not-yet',
    recruiter: false,
    seniority: 'director',
    function: 'operations',
    tie: {
      strength: 0,
      sentence: 'You talked within the last two weeks.',
      messagesSent: 3,
      messagesReceived: 2,
      firstMessageOn: '2021-03-01',
      lastMessageOn: '2022-05-02',
      endorsements: 0,
      recommendation: false,
    },
    shares: [],
    nextAct: null,
    timeline: [],
    referredBy: [],
    referredTo: [],
    promises: [],
    insights: [],
    moved: null,
    touchStopped: false,
    possibleDuplicates: [],
    introducers: [],
    ...part,
  };
}
