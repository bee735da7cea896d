/** The page to read before the twenty minutes. Method: M5. */
import type { ChosenQuestion } from '#domain/conversations/choose-questions.ts';
import { readChosen } from '#domain/conversations/chosen-by-her.ts';
import { prepare } from '#domain/conversations/prepare.ts';
import { themeOf } from '#domain/learning/insight-themes.ts';
import { fail, ok } from '#domain/result.ts';
import { hiresOrSupervises } from '#domain/roles/hires-or-supervises.ts';
import { isRecruiterOrHr } from '#domain/roles/read-title.ts';
import { rolesTheyKnow } from '#domain/roles/roles-they-know.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { toNamed } from '#store/named-people.ts';
import { organizationKeys } from '#store/organization-keys.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import { lastHeldOn, readDealings } from '../outreach/dealings.ts';
import { sharedPlaces } from '../outreach/shared-places.ts';
import { tieShape } from '../people/tie-shape.ts';
import { referralShapes } from '../referrals/referral-shapes.ts';
import type { UseCase } from '../use-case.ts';
import { conversationShape } from './conversation-shapes.ts';
import { consideredRoles, contradictionsAmong, ownQuestions, unknownAxes } from './known-questions.ts';

export const prepareConversation: UseCase<'prepareConversation'> = async ({ personId, conversationId }, context) =>
  context.store.read(async (r) => {
    const dealing = (await readDealings(r, context, [personId])).get(personId);
    if (!dealing) return fail({ kind: 'personNotFound', personId });
    const { person } = dealing;
    const wanted = conversationId ?? dealing.conversations.find((c) => c.status === 'planned')?.id;
    const conversation = wanted === undefined ? undefined : await conversationShape(r, wanted);
    if (conversationId !== null && !conversation) return fail({ kind: 'conversationNotFound', conversationId });
    const kept = conversation && (await r.one('conversations', conversation.id));
    const organizationId = (await organizationKeys(r)).get(person.employer_key) ?? null;
    const heardRows = await heardAbout(r, person, organizationId);
    const heard = await insightShapes(r, heardRows);
    const questionById = new Map(heardRows.map((row) => [row.id, row.question]));
    const sentBy = await referralShapes(r, dealing.referredBy);
    const shares = (await sharedPlaces(r, person)).map((place) => place.sentence);
    // Without a title nobody can say whose work it is not.
    const theirs = person.title === '' ? null : rolesTheyKnow(person.title, await consideredRoles(r));
    const tie = tieShape({ person, tie: dealing.tie }, context.today);
    const page = prepare({
      person: {
        id: person.id,
        name: person.name,
        givenName: person.given_name,
        title: person.title,
        organization: person.organization,
        recruiter: isRecruiterOrHr(person.title),
        decides: hiresOrSupervises(person.title),
      },
      tieSentence: tie.strength === 0 ? '' : tie.sentence,
      connectedOn: person.connected_on,
      sentBy: sentBy.map((referral) => ({ name: referral.from.name, mayUseName: referral.mayUseName })),
      shares,
      heard: heard.map((insight) => ({
        id: insight.id,
        text: insight.text,
        theme: themeOf(insight.theme),
        on: insight.on,
        personId: insight.personId,
        question: questionById.get(insight.id) ?? '',
      })),
      contradictions: await contradictionsAmong(r, new Set(heard.map(({ id }) => id))),
      unknownAxes: await unknownAxes(r, organizationId),
      own: await ownQuestions(r, organizationId, theirs),
      chosen: readChosen(kept?.questions ?? ''),
      conversationsWithThem: dealing.conversations.filter((c) => c.status === 'held').length,
      lastTalkOn: lastHeldOn(dealing.conversations),
      roleName: theirs?.[0]?.name ?? '',
    });
    const insightsById = new Map(heard.map((insight) => [insight.id, insight]));
    return ok({
      person: toNamed(person),
      organizationId,
      conversation: conversation ?? null,
      who: [...page.who],
      sentBy,
      shares,
      heard: page.heard.flatMap(({ id }) => insightsById.get(id) ?? []),
      contradictions: page.contradictions.flatMap(([a, b]) => {
        const [one, other] = [insightsById.get(a.id), insightsById.get(b.id)];
        return one && other ? [{ one, other }] : [];
      }),
      open: [...page.open],
      wantToKnow: kept?.want_to_know ?? '',
      questions: page.questions.map(toProposed),
      isHerChoice: page.isHerChoice,
      spare: page.spare.map(toProposed),
      settled: [...page.settled],
      closing: [...page.closing],
      openPromises: dealing.promises
        .filter((p) => p.kept_on === null)
        .map((p) => ({ id: p.id, text: p.text, dueOn: p.due_on })),
    });
  });

function toProposed({ id, theme, question, because, isOwn }: ChosenQuestion) {
  return { id, theme, question, because, isOwn };
}

/** What anyone said about the place this person works at. */
async function heardAbout(
  r: Reading,
  person: Row<'people'>,
  organizationId: string | null,
): Promise<readonly Row<'insights'>[]> {
  if (person.employer_key === '') return r.from('insights').selectAll().where('person_id', '=', person.id).execute();
  const colleagues = await r
    .from('people')
    .select('people.id')
    .where('employer_key', '=', person.employer_key)
    .execute();
  const ids = new Set(colleagues.map((row) => row.id));
  const all = await r.all('insights');
  return all.filter(
    (row) =>
      (organizationId !== null && row.organization_id === organizationId) ||
      (row.organization_id === null && row.person_id !== null && ids.has(row.person_id)),
  );
}
