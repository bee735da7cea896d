/** A small network with everything in it; for tests only. */
import { layOutNetwork } from '#domain/network/lay-out-network.ts';
import { chartOf, type NetworkRead, type PlacedChart, placedChart } from './network-types.ts';

/** Priya and Samuel at Harbor Transit, Tom at Metro Rail, nobody at City Works, Ana and Ben at a bakery, Dov nobody knows where. Tom named Samuel. */
export const aNetwork: NetworkRead = {
  sentence: 'You know 6 people, 3 of them at 2 of your 3 organizations.',
  organizations: [
    { id: 'harbor', name: 'Harbor Transit', love: 3, place: 1, people: 2, maybe: [] },
    { id: 'metro', name: 'Metro Rail', love: 2, place: 2, people: 1, maybe: [] },
    { id: 'city', name: 'City Works', love: null, place: 3, people: 0, maybe: [0] },
  ],
  employers: { name: ['Corner Bakery', ''], people: [2, 1] },
  people: {
    id: ['priya', 'samuel', 'tom', 'ana', 'ben', 'dov'],
    name: ['Priya Raman', 'Samuel Eze', 'Tom Okafor', 'Ana Duarte', 'Ben Duarte', 'Dov Levi'],
    closeness: [6, 0, 7, 2, 1, 0],
  },
  titles: ['Director of Operations', 'Planner', 'Planning manager'],
  dealt: [{ person: 2, standing: 'talked' }],
  named: [1],
  left: [4],
  referrals: [{ from: 2, to: 1 }],
};

export function aChart(network: NetworkRead = aNetwork): PlacedChart {
  return placedChart(chartOf(network), layOutNetwork(network, 1.9));
}
