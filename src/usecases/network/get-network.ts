/** The network: everybody she knows, place by place, and who named whom. Method: M3, M8. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { ok } from '#domain/result.ts';
import { peopleSnapshot } from '#store/search-cache.ts';
import { rankedOrganizations } from '../organizations/ranked-organizations.ts';
import type { Dealing } from '../outreach/dealings.ts';
import type { UseCase } from '../use-case.ts';
import { byPlace, type Placed } from './by-place.ts';

type Network = OutputOf<'getNetwork'>;

export const getNetwork: UseCase<'getNetwork'> = async (_, context) =>
  context.store.read(async (r) => {
    const snapshot = await peopleSnapshot(r, context.now);
    const { lines, matches, dealings } = await rankedOrganizations(r, context);
    const places = byPlace(snapshot, dealings, context.today, (employer) => matches.organizationIdOf.get(employer));
    const employerAt = new Map<string, number>();
    for (const [at, { people }] of places.employers.entries())
      for (const { person } of people) employerAt.set(person.organization, at);
    const maybe = (id: string) => {
      const weak = (matches.byOrganization.get(id) ?? []).filter((match) => match.tier === 'weak');
      return [...new Set(weak.flatMap(({ employer }) => employerAt.get(employer) ?? []))].sort((a, b) => a - b);
    };
    const organizations = lines.map(({ id, name, love, place }) => ({
      id,
      name,
      love,
      place,
      people: places.atOrganization.get(id)?.length ?? 0,
      maybe: maybe(id),
    }));
    const atHers = lines.flatMap(({ id }) => places.atOrganization.get(id) ?? []);
    const everybody = [...atHers, ...places.employers.flatMap(({ people }) => people)];
    return ok({
      sentence: sentence(everybody.length, organizations),
      organizations,
      employers: {
        name: places.employers.map(({ name }) => name),
        people: places.employers.map(({ people }) => people.length),
      },
      people: {
        id: everybody.map(({ person }) => person.id),
        name: everybody.map(({ person }) => person.name),
        closeness: everybody.map(({ strength }) => Math.min(9, Math.round(strength * 9))),
      },
      titles: atHers.map(({ person }) => person.title),
      ...dealtWith(everybody, dealings),
    });
  });

/** What passed between her and them, by their places in the columns. */
function dealtWith(
  everybody: readonly Placed[],
  dealings: ReadonlyMap<string, Dealing>,
): Pick<Network, 'dealt' | 'named' | 'left' | 'referrals'> {
  const dealt: Network['dealt'] = [];
  const named: number[] = [];
  const left: number[] = [];
  const at = new Map<string, number>();
  let i = -1;
  for (const { person, strength } of everybody) {
    i += 1;
    if (person.do_not_contact_on !== null) left.push(i);
    const dealing = dealings.get(person.id);
    if (!dealing) continue;
    at.set(person.id, i);
    if (dealing.standing !== 'not-yet') dealt.push({ person: i, standing: dealing.standing });
    const isStranger = strength === 0 && person.connected_on === null && person.closeness === null;
    if (isStranger && dealing.referredBy.length > 0) named.push(i);
  }
  const referrals = [...dealings.values()]
    .flatMap(({ referredBy }) => referredBy)
    .sort((a, b) => compareText(a.on_day, b.on_day) || compareText(a.id, b.id))
    .flatMap((row) => {
      const [from, to] = [at.get(row.from_person_id), at.get(row.to_person_id)];
      return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
    });
  return { dealt, named, left, referrals };
}

function sentence(everybody: number, organizations: readonly { readonly people: number }[]): string {
  const count = (n: number, one: string, more: string) => `${n.toLocaleString('en-US')} ${n === 1 ? one : more}`;
  const there = organizations.reduce((sum, { people }) => sum + people, 0);
  const reached = organizations.filter(({ people }) => people > 0).length;
  const all = `You know ${count(everybody, 'person', 'people')}`;
  if (everybody === 0) return 'Nobody is on the map yet.';
  if (organizations.length === 0) return `${all}; no organization is on your list yet.`;
  if (there === 0)
    return `${all}, nobody yet at ${organizations.length === 1 ? 'the organization' : 'the organizations'} on your list.`;
  const of =
    organizations.length === 1
      ? 'the organization on your list'
      : reached === organizations.length
        ? `all ${reached} of your organizations`
        : `${reached} of your ${organizations.length} organizations`;
  return `${all}, ${there.toLocaleString('en-US')} of them at ${of}.`;
}
