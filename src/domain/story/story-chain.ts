/** The chain of a story, ready to be drawn: people as roles, ids that tell nothing, branches that led nowhere left out. Method: M11, M8. */
import { compareText } from '../compare-text.ts';
import type { Chain } from '../referrals/chain.ts';
import { withoutDeadEnds } from '../referrals/dead-ends.ts';
import type { PictureFacts } from '../referrals/picture-facts.ts';
import type { Label } from './labels.ts';
import { capital } from './said.ts';
import type { StoryFacts } from './story-facts.ts';

export interface StoryChain extends PictureFacts {
  /** What stands beside each dot. */
  readonly shown: readonly { readonly id: string; readonly label: string }[];
  readonly doors: readonly { readonly id: string; readonly isOffer: boolean }[];
  /** Those through whom the yes came, and the opening it came of. */
  readonly way: readonly string[];
  readonly wayTo: string | null;
}

export function storyChain(
  facts: StoryFacts,
  chain: Chain,
  labels: ReadonlyMap<string, Label>,
  places: ReadonlyMap<string, string>,
  way: readonly string[],
): StoryChain {
  const nodes = [...chain.nodes].sort(
    (a, b) => compareText(a.on ?? '', b.on ?? '') || compareText(a.personId, b.personId),
  );
  const ids = new Map(nodes.map((node, at) => [node.personId, `p${at + 1}`]));
  const talks = new Map<string, string[]>();
  for (const { personId, heldOn } of facts.talks) talks.set(personId, [...(talks.get(personId) ?? []), heldOn]);
  const bands = new Map([...places.keys()].map((key, at) => [key, `b${at + 1}`]));
  const employers = new Map(facts.people.map((person) => [person.id, person.employerKey]));
  const bandOf = (key: string | undefined): string | null => bands.get(key ?? '') ?? null;
  const id = (personId: string): string => ids.get(personId) ?? '';
  const told = facts.openings.flatMap((one, at) =>
    one.personId !== null && ids.has(one.personId) ? [{ ...one, personId: one.personId, known: `o${at + 1}` }] : [],
  );
  const whole: PictureFacts = {
    people: nodes.map((node) => ({
      id: id(node.personId),
      bandId: bandOf(employers.get(node.personId)),
      on: node.on,
      parentId: node.parentId === null ? null : id(node.parentId),
      talks: talks.get(node.personId) ?? [],
      // Whoever was talked with is part of the story; whoever was only named is not.
      isOpen: node.conversations > 0,
    })),
    referrals: chain.edges.map(({ from, to, on }) => ({ from: id(from), to: id(to), on })),
    openings: told.map((one) => ({
      id: one.known,
      bandId: bandOf(one.placeKey),
      personId: id(one.personId),
      on: one.heardOn,
    })),
    bands: [...bands].map(([key, band]) => ({ id: band, name: capital(places.get(key) ?? '') })),
    today: facts.landedOn ?? facts.today,
  };
  const { facts: kept } = withoutDeadEnds(whole);
  const stays = new Set(kept.people.map((one) => one.id));
  const yes = told.find((one) => one.isYes);
  return {
    ...kept,
    shown: nodes
      .filter((node) => stays.has(id(node.personId)))
      .map((node) => ({ id: id(node.personId), label: labels.get(node.personId)?.short ?? 'someone' })),
    doors: told.map((one) => ({ id: one.known, isOffer: one.offeredOn !== null })),
    way: way.map(id),
    wayTo: yes?.known ?? null,
  };
}
