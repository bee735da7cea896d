/** Whom to tell how it ended, those who led to it first, and who was told already. Method: M11, M8. */
import { compareText } from '#domain/compare-text.ts';
import { addDays, type Day } from '#domain/day.ts';
import { ok } from '#domain/result.ts';
import { type Helper, newsTo, sayNews } from '#domain/story/news.ts';
import { namedPeople, nameOf, toNamed } from '#store/named-people.ts';
import { findSeeker } from '#store/seekers.ts';
import { pathsThere } from '../opportunities/path-there.ts';
import { type Dealing, readDealings } from '../outreach/dealings.ts';
import type { UseCase } from '../use-case.ts';

/** What carries the news: thanks, a word back, a word to stay in touch. */
const telling: readonly string[] = ['thank-you', 'report-back', 'check-in'];

/** Days after which thanks for a conversation are part of the news, no longer a letter of their own. */
const freshThanks = 14;

export const getNewsToTell: UseCase<'getNewsToTell'> = async (_input, context) =>
  context.store.read(async (r) => {
    const landedOn = (await findSeeker(r))?.landed_on ?? null;
    const dealings = await readDealings(r, context);
    const owed = [...dealings.values()].flatMap(({ promises }) =>
      promises.filter((row) => row.kind !== 'promise' && row.kept_on === null && row.due_on <= context.today),
    ).length;
    if (landedOn === null) return ok({ landedOn, sentence: sayNews([], false), people: [], owed });
    const settled = new Map((await r.all('person_choices')).map((row) => [row.id, row.news_settled_on]));
    const named = await namedPeople(
      r,
      [...dealings.values()].flatMap(({ referredTo }) => referredTo.map((row) => row.to_person_id)),
    );
    const helpers = [...dealings.values()].map((dealing) => ({
      ...helperOf(dealing, landedOn, settled.get(dealing.person.id) ?? null, addDays(context.today, -freshThanks)),
      named: [...dealing.referredTo]
        .sort((a, b) => compareText(a.on_day, b.on_day) || compareText(a.id, b.id))
        .map((row) => nameOf(named, row.to_person_id).name),
    }));
    const accepted = (await r.all('offers')).find((row) => row.decision === 'accepted');
    const opening = accepted && (await r.one('opportunities', accepted.opportunity_id));
    const way = opening ? (await pathsThere(r))(opening).steps.map(({ id }) => id) : [];
    const people = newsTo(helpers, way);
    const told = new Map(helpers.map((one) => [one.personId, one.toldOn]));
    return ok({
      landedOn,
      sentence: sayNews(people, true),
      people: people.flatMap(({ personId, ...rest }) => {
        const dealing = dealings.get(personId);
        return dealing ? [{ ...toNamed(dealing.person), ...rest, toldOn: told.get(personId) ?? null }] : [];
      }),
      owed,
    });
  });

function helperOf(
  { person, conversations, promises, messages }: Dealing,
  landedOn: Day,
  settledOn: Day | null,
  since: Day,
): Omit<Helper, 'named'> {
  const talks = conversations.flatMap((row) => (row.status === 'held' && row.held_on !== null ? [row.held_on] : []));
  return {
    personId: person.id,
    talks: talks.sort(),
    isClosed: person.do_not_contact_on !== null,
    owesThanks: promises.some((row) => row.kind === 'thank-you' && row.kept_on === null && row.due_on >= since),
    toldOn: toldOn(messages, landedOn),
    settledOn,
  };
}

function toldOn(messages: Dealing['messages'], landedOn: Day): Day | null {
  return (
    messages.find(
      (row) =>
        row.direction === 'out' &&
        row.status === 'sent' &&
        row.sent_on !== null &&
        row.sent_on >= landedOn &&
        telling.includes(row.kind),
    )?.sent_on ?? null
  );
}
