/** The picture of the chain to save: with the names she ticked, and roles in place of all others. Pure. */
import type { Day } from '#domain/day.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import { sayList } from '#domain/outreach/cadence-words.ts';
import { type ChainPicture, chainPicture } from '#domain/referrals/chain-picture.ts';
import { layOutPicture } from '#domain/referrals/picture-layout.ts';
import { personLabels, placeLabels } from '#domain/story/labels.ts';
import type { ChainRead } from './family.ts';
import { pictureFactsOf } from './picture-of.ts';
import { waysToAll } from './ways-to-all.ts';

export interface NamesShown {
  readonly people: boolean;
  readonly organizations: boolean;
}

/** Nobody's name is in it, nor any organization's, unless ticked. */
export function savedPicture(chain: ChainRead, names: NamesShown, today: Day): ChainPicture {
  const layout = layOutPicture(pictureFactsOf(chain, today));
  const people = new Map(chain.nodes.map((node) => [node.id, node]));
  const openings = new Map(chain.openings.map((opening) => [opening.id, opening]));
  const places = placeLabels(
    [...chain.organizations, ...chain.nodes.map(({ organization }) => ({ name: organization }))].map(({ name }) => ({
      key: employerKey(name),
      name,
      isShown: names.organizations,
    })),
  );
  const labels = personLabels(
    chain.nodes.map((node) => ({
      id: node.id,
      name: node.name,
      title: node.title,
      organization: node.organization,
      employerKey: employerKey(node.organization),
      tie: 'other',
      mayBeNamed: names.people,
    })),
    names.organizations ? places : new Map(),
  );
  const placeOf = (name: string): string => places.get(employerKey(name)) ?? '';
  return chainPicture(layout, {
    title: 'Who led to whom',
    sentence: sayCounts(chain),
    personOf: (id) => {
      const node = people.get(id);
      const isListed = node?.organizationId !== null;
      return {
        name: labels.get(id)?.short ?? '',
        place: names.organizations && !isListed ? (node?.organization ?? '') : names.people ? (node?.title ?? '') : '',
        state: node?.state ?? 'named',
        isOwed: false,
      };
    },
    openingOf: (id) => {
      const opening = openings.get(id);
      const kind = opening?.isOffer ? 'An offer' : 'An opening';
      return { title: names.organizations ? opening?.title || kind : kind, isOffer: opening?.isOffer ?? false };
    },
    bandName: ({ id, name }) => (id === null || names.organizations ? name : sentenceCase(placeOf(name))),
    lit: [waysToAll(layout, chain.openings)],
  });
}

/** "9 people, 4 conversations, 2 openings and an offer." */
function sayCounts({ nodes, openings }: ChainRead): string {
  const said = (n: number, one: string, many: string) => (n === 0 ? [] : [n === 1 ? one : `${n} ${many}`]);
  const offers = openings.filter(({ isOffer }) => isOffer).length;
  const parts = [
    ...said(nodes.length, 'One person', 'people'),
    ...said(
      nodes.reduce((sum, { conversations }) => sum + conversations, 0),
      'one conversation',
      'conversations',
    ),
    ...said(openings.length - offers, 'an opening', 'openings'),
    ...said(offers, 'an offer', 'offers'),
  ];
  return `${sayList(parts)}.`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
