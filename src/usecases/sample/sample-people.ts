/** The made-up people: none of them exists, and their employers are invented. */

export interface SamplePerson {
  readonly slug: string;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  /** Years since they connected on LinkedIn; null for someone who was named to her. */
  readonly years: number | null;
  /** What an archive would count: sent, received, days since the last; null when nothing. */
  readonly messages: readonly [sent: number, received: number, daysAgo: number] | null;
  readonly recommended: boolean;
  readonly closeness: number | null;
}

/** Organizations on the list: love 0-3, why, sign of an opening. */
export const sampleOrganizations = [
  {
    slug: 'harbor',
    name: 'Harbor Transit',
    love: 3,
    why: 'They are redrawing every bus line and ask riders first.',
    opening: 'heard',
    note: 'Priya said a planner retires in spring.',
  },
  {
    slug: 'northline',
    name: 'Northline Rail',
    love: 3,
    why: 'Trains, maps and people in one place.',
    opening: 'none',
    note: '',
  },
  {
    slug: 'water',
    name: 'City Water Trust',
    love: 2,
    why: 'They teach whole neighborhoods where their water comes from.',
    opening: 'none',
    note: '',
  },
  {
    slug: 'streets',
    name: 'Open Streets Alliance',
    love: 2,
    why: 'Small, stubborn and loved by the city.',
    opening: 'posted',
    note: 'Community engagement manager, posted.',
  },
  {
    slug: 'metro',
    name: 'Metro Planning Council',
    love: 2,
    why: 'Where the regional plans are made.',
    opening: 'none',
    note: '',
  },
  { slug: 'lakes', name: 'Three Lakes Park District', love: 1, why: '', opening: 'none', note: '' },
  {
    slug: 'lantern',
    name: 'Lantern Press',
    love: 1,
    why: 'Their school atlases are why I teach.',
    opening: 'none',
    note: '',
  },
  { slug: 'beacon', name: 'Beacon Mobility', love: null, why: '', opening: 'none', note: '' },
] as const;

const lines = `
elena|Elena Duarte|Program Manager, Public Education|City Water Trust|9|14|17|40|r|4
tom|Tom Okafor|Planning Lead|Metro Planning Council|||||| 
marisol|Marisol Vega|Director of Community Engagement|Open Streets Alliance||||||
priya|Priya Raman|Director of Operations|Harbor Transit||||||
samuel|Samuel Eze|Head of Service Planning|Harbor Transit||||||
jonas|Jonas Lindqvist|Senior Scheduler|Northline Rail||||||
aiko|Aiko Tanaka|Rider Research Lead|Northline Rail||||||
leila|Leila Haddad|Outreach Coordinator|Three Lakes Park District|6|3|4|210||3
bram|Bram de Wit|Service Planner|Harbor Transit|4|1|0|900||
rosa|Rosa Marsh|Talent Acquisition Partner|Harbor Transit|3|0|2|500||
idris|Idris Bell|Transit Data Analyst|Harbor Transit|5|2|3|330||2
ngozi|Ngozi Adeyemi|Timetable Analyst|Northline Rail|7|6|5|150||3
petra|Petra Novak|Operations Supervisor|Northline Rail Inc.|2|||||
hugo|Hugo Fontaine|Water Quality Educator|City Water Trust|8|9|8|75||4
mei|Mei-Ling Zhou|Communications Officer|The City Water Trust|3|||||
dev|Dev Kapoor|Urban Planner|Metro Planning Council|1|||||
clara|Clara Whitcombe|Senior Editor, School Atlases|Lantern Press|10|11|9|260|r|4
otto|Otto Brandt|Cartographer|Lantern Press|6|1|1|700||
yusuf|Yusuf Demir|Mobility Product Manager|Beacon Mobility|2|||||
sofia|Sofia Castellan|Naturalist|Three Lakes Park District|4|2|2|480||
grace|Grace Mbeki|Science Teacher|Riverside Middle School|11|32|40|12||5
paul|Paul Szabo|Vice Principal|Riverside Middle School|11|18|12|30|r|4
nadia|Nadia Rahman|School Librarian|Riverside Middle School|7|10|9|60||4
victor|Victor Hale|STEM Coordinator|Lakeside School District|5|4|4|190||3
irene|Irene Kowalski|Curriculum Designer|BrightPath Learning|6|3|2|400||
tomas|Tomás Rivera|Museum Educator|Harborview Science Museum|8|5|6|220||3
anika|Anika Sharma|Exhibit Developer|Harborview Science Museum|3|||||
leo|Leo Marchetti|Bus Operator Trainer|Harbor Transit|1|||||
fatima|Fatima Noor|Grants Manager|Open Streets Alliance|4|1|2|610||
karl|Karl Jensen|Freelance Illustrator|Freelance|9|2|2|820||
june|June Park|Recruiter|Stellar Staffing|2|0|3|90||
omar|Omar Aziz|Civil Engineer|Ridgeway Engineering|5|||||
helen|Helen Brooks|Retired|Retired|12|6|7|300||4
ivan|Ivan Petrov|GIS Specialist|County of Ashford|3|1|1|450||
maya|Maya Lindgren|Policy Analyst|County of Ashford|4|||||
ruth|Ruth Abara|Parent Volunteer Coordinator|Riverside Middle School|6|5|6|45||3
simon|Simon Achterberg|Chief Executive Officer|Beacon Mobility|1|||||
lucia|Lucia Romano|UX Researcher|Beacon Mobility|3|2|1|540||
ben|Ben Carver|Software Engineer|Quillworks|7|||||
tess|Tess Moreau|Account Executive|Quillworks|2|||||
`;

export const samplePeople: readonly SamplePerson[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [
      slug = '',
      name = '',
      title = '',
      organization = '',
      years = '',
      sent = '',
      received = '',
      ago = '',
      recommended = '',
      closeness = '',
    ] = line.split('|').map((cell) => cell.trim());
    return {
      slug,
      name,
      title,
      organization,
      years: years === '' ? null : Number(years),
      messages: ago === '' ? null : ([Number(sent), Number(received), Number(ago)] as const),
      recommended: recommended === 'r',
      closeness: closeness === '' ? null : Number(closeness),
    };
  });
