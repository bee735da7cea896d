/** Every use case by the name of its operation. */
import { applicationUseCases } from './applications/application-use-cases.ts';
import { bringingInUseCases } from './bringing-in/bringing-in-use-cases.ts';
import { calendarUseCases } from './calendar/calendar-use-cases.ts';
import { conversationUseCases } from './conversations/conversation-use-cases.ts';
import { fitUseCases } from './fit/fit-use-cases.ts';
import { keepingUseCases } from './keeping/keeping-use-cases.ts';
import { learningUseCases } from './learning/learning-use-cases.ts';
import { networkUseCases } from './network/network-use-cases.ts';
import { opportunityUseCases } from './opportunities/opportunity-use-cases.ts';
import { organizationUseCases } from './organizations/organization-use-cases.ts';
import { outreachUseCases } from './outreach/outreach-use-cases.ts';
import { peopleUseCases } from './people/people-use-cases.ts';
import { promiseUseCases } from './promises/promise-use-cases.ts';
import { referralUseCases } from './referrals/referral-use-cases.ts';
import { roleUseCases } from './roles/role-use-cases.ts';
import { sampleUseCases } from './sample/sample-use-cases.ts';
import { seekerUseCases } from './seeker/seeker-use-cases.ts';
import { standingUseCases } from './standing/standing-use-cases.ts';
import { storyUseCases } from './story/story-use-cases.ts';
import { todayUseCases } from './today/today-use-cases.ts';
import type { UseCases } from './use-case.ts';
import { weekUseCases } from './week/week-use-cases.ts';

export const useCases: UseCases = {
  ...todayUseCases,
  ...weekUseCases,
  ...seekerUseCases,
  ...sampleUseCases,
  ...promiseUseCases,
  ...peopleUseCases,
  ...organizationUseCases,
  ...networkUseCases,
  ...roleUseCases,
  ...outreachUseCases,
  ...conversationUseCases,
  ...calendarUseCases,
  ...referralUseCases,
  ...learningUseCases,
  ...fitUseCases,
  ...standingUseCases,
  ...applicationUseCases,
  ...opportunityUseCases,
  ...storyUseCases,
  ...bringingInUseCases,
  ...keepingUseCases,
};
