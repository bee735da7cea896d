/** Somebody the ranking knows, valid by default: known, nothing passed between them, nothing said. */
import type { PersonFacts } from '#domain/search/search-facts.ts';

export function personFacts(id: string, more: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id,
    origin: 'known',
    organizationId: null,
    employerKey: '',
    title: '',
    seniority: null,
    recruiter: false,
    sharedEmployer: false,
    sharedSchool: false,
    circle: '',
    tie: {
      messagesSent: 0,
      messagesReceived: 0,
      firstOn: null,
      lastOn: null,
      connectedOn: null,
      closeness: null,
      endorsements: 0,
      recommendations: 0,
      mutuals: 0,
    },
    referredBy: [],
    state: 'none',
    firstMessageOn: null,
    lastMessageOn: null,
    followUpsSent: 0,
    conversations: 0,
    lastConversationOn: null,
    checkIns: 0,
    lastCheckInOn: null,
    rapport: null,
    doNotContact: false,
    skippedUntil: null,
    ...more,
  };
}
