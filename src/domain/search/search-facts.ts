/** The facts that whom-to-talk-to-next is worked out from; everything is given, nothing is looked up. Method: M3, M8, M9. */
import type { Day } from '../day.ts';

/** Where the seeker is with a person. `waiting` = written to, no answer yet; `replied` = answered, nothing agreed yet. */
export type PersonState = 'none' | 'drafted' | 'waiting' | 'replied' | 'agreed' | 'talked' | 'declined' | 'closed';

/** How a person came into the search; `found` = a stranger the seeker looked up. */
export type PersonOrigin = 'known' | 'found' | 'referral';

/** A sign that an organization hires: `heard` in a conversation, `posted` in public. `on` null = seen now, day unknown. */
export interface OpeningSign {
  readonly sign: 'heard' | 'posted';
  readonly on: Day | null;
}

export interface OrganizationFacts {
  readonly id: string;
  readonly name: string;
  /** On her list of places she would love to work; false for one only heard of. */
  readonly onList: boolean;
  /** 0 (not much) to 3 (would love it); null = not said. */
  readonly love: number | null;
  readonly openings: readonly OpeningSign[];
  /** Fit as learned in conversations, 1-5; null = unknown. */
  readonly fit: number | null;
  /** The day of the last offer from there; signs of an opening up to then count as answered. */
  readonly offerOn: Day | null;
  /** Place she locked by hand, 1 = first; null = not locked. */
  readonly lockedPlace: number | null;
}

/** What passed between the seeker and a person before the search; counts and days, never a text. */
export interface TieFacts {
  readonly messagesSent: number;
  readonly messagesReceived: number;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  readonly connectedOn: Day | null;
  /** 1-5 as the seeker said; null = not said. */
  readonly closeness: number | null;
  readonly endorsements: number;
  readonly recommendations: number;
  /** Connections they share; 0 when unknown. */
  readonly mutuals: number;
}

export interface ReferralFacts {
  readonly personId: string;
  readonly on: Day | null;
  readonly mayUseName: boolean;
  /** Who named them, for the reason; left out where names are not known. */
  readonly name?: string;
}

export interface PersonFacts {
  readonly id: string;
  readonly origin: PersonOrigin;
  /** The organization on her list they work at (exact or strong match), null otherwise. */
  readonly organizationId: string | null;
  /** Canonical key of the employer; '' when unknown. */
  readonly employerKey: string;
  readonly title: string;
  /** As the title rules say it (`junior`, `manager`, `vp` ...); null = work it out from the title. */
  readonly seniority: string | null;
  /** Recruiters and HR: not the people to ask about the work. */
  readonly recruiter: boolean;
  readonly sharedEmployer: boolean;
  readonly sharedSchool: boolean;
  /** Which circle they come from: a shared employer's or school's key; '' = none known. */
  readonly circle: string;
  readonly tie: TieFacts;
  readonly referredBy: readonly ReferralFacts[];
  readonly state: PersonState;
  readonly firstMessageOn: Day | null;
  readonly lastMessageOn: Day | null;
  readonly followUpsSent: number;
  readonly conversations: number;
  readonly lastConversationOn: Day | null;
  /** Short friendly messages since the first conversation, and the last of them. */
  readonly checkIns: number;
  readonly lastCheckInOn: Day | null;
  /** How well the last conversation went, 1-5; null = not said. */
  readonly rapport: number | null;
  readonly doNotContact: boolean;
  readonly skippedUntil: Day | null;
  /** She said that a monthly word is not needed, or she has landed; false when left out. */
  readonly touchStopped?: boolean;
  /** Whether someone else at the same place may be written to, as their silence or answer says; counted in plain days when left out. */
  readonly organizationFree?: boolean;
}

export interface SeekerFacts {
  readonly title: string;
  /** Kinds of work she considers, as she wrote them. */
  readonly roles: readonly string[];
}

export interface SearchFacts {
  readonly seeker: SeekerFacts;
  readonly organizations: readonly OrganizationFacts[];
  readonly people: readonly PersonFacts[];
}
