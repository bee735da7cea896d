/** What kind of place an organization is, told without its name: `a transit agency`. Method: M11. */
import { employerClass } from '../organizations/employer-class.ts';
import { words } from '../people/fold.ts';

/** First that fits decides: words found in names, and what such a place is called. */
const kinds: readonly (readonly [found: string, kind: string])[] = [
  ['planning', 'planning agency'],
  [
    'transit transport transportation rail railway railways railroad bus buses mobility trains tram ferries',
    'transit agency',
  ],
  ['hospital hospitals clinic clinics medical hospice nhs', 'hospital'],
  ['health healthcare dental therapeutics wellness care', 'health organization'],
  ['pharma pharmaceutical pharmaceuticals biosciences biotech genetics', 'pharmaceutical company'],
  ['university college polytechnic universidad universidade universite universitat', 'university'],
  ['school schools academy kindergarten', 'school'],
  ['museum museums gallery zoo aquarium', 'museum'],
  ['library libraries', 'library'],
  ['park parks conservancy', 'park agency'],
  ['water sewer sanitation', 'water utility'],
  ['energy power electric electricity solar wind gas utilities utility', 'energy company'],
  ['bank bancorp banking', 'bank'],
  ['credit finance financial capital investments asset wealth insurance assurance mutual', 'financial company'],
  ['press publishing publishers books news times tribune media broadcasting magazine', 'publisher'],
  [
    'city county municipality council department ministry government state borough township authority commission federal',
    'public office',
  ],
  [
    'foundation alliance association society charity charities initiative nonprofit cooperative collective mission relief union trust institute',
    'nonprofit',
  ],
  ['staffing recruiting recruitment talent headhunters', 'recruiting firm'],
  ['consulting consultants consultancy advisors advisory partners', 'consultancy'],
  ['law legal attorneys solicitors', 'law firm'],
  ['engineering engineers construction builders contractors', 'engineering firm'],
  ['architects architecture design studio studios', 'design studio'],
  ['logistics freight shipping trucking supply', 'logistics company'],
  ['airlines airways aviation aerospace', 'aviation company'],
  ['food foods bakery brewery farms farm grocers restaurant restaurants coffee', 'food company'],
  ['hotel hotels hospitality resorts travel', 'travel company'],
  ['retail stores store outfitters apparel fashion', 'retailer'],
  ['learning education educational', 'learning company'],
  [
    'software technologies technology tech labs systems data digital cloud ai robotics analytics networks cyber',
    'technology company',
  ],
  ['games entertainment pictures music productions sports', 'entertainment company'],
  ['motors automotive steel manufacturing industries industrial works mills chemicals', 'manufacturer'],
];

const kindByWord: ReadonlyMap<string, string> = new Map(
  [...kinds].reverse().flatMap(([found, kind]) => found.split(' ').map((word) => [word, kind] as const)),
);
const order: ReadonlyMap<string, number> = new Map(kinds.map(([, kind], at) => [kind, at]));

/** What is said when the name tells no kind. */
export const plainKind = 'organization';

/** `transit agency`, without an article; `organization` when the name tells nothing, '' when there is none. Never a word of the name that is not in our own list of kinds. */
export function organizationKind(name: string): string {
  if (name.trim() === '' || employerClass(name) !== 'named') return '';
  const found = words(name).flatMap((word) => kindByWord.get(word) ?? []);
  found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return found[0] ?? plainKind;
}
