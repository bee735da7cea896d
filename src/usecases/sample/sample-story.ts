/** What happened in the made-up search so far, in days before today: enough to look around in every part. */

/** Conversations held: days ago, with whom, what was learned, who else. Oldest first. */
export const sampleTalks = [
  {
    slug: 'elena',
    daysAgo: 38,
    surprised: 'Half of her team taught school before.',
    learned: [
      { theme: 'path', text: 'She came from teaching through a summer project, not through an opening.', quote: false },
      { theme: 'entry', text: 'They hire people who can explain, and teach them the water part.', quote: true },
    ],
    whoElse: [
      { slug: 'tom', mayUseName: 'yes' },
      { slug: 'marisol', mayUseName: 'yes' },
    ],
  },
  {
    slug: 'tom',
    daysAgo: 24,
    surprised: 'Planners spend a third of the week with riders.',
    learned: [
      { theme: 'work', text: 'A service plan is one question asked forty times: who cannot get there?', quote: true },
      { theme: 'trends', text: 'Every agency around is short of people who can read a map and a room.', quote: false },
      { theme: 'culture', text: 'Decisions wait for the board; patience counts.', quote: false },
      { theme: 'work', text: 'Half of my week is out with riders, hardly ever at a screen.', quote: true },
      { theme: 'entry', text: 'They train you on the software; after four months you draw routes.', quote: false },
    ],
    whoElse: [
      { slug: 'priya', mayUseName: 'yes' },
      { slug: 'jonas', mayUseName: 'ask' },
    ],
  },
  {
    slug: 'marisol',
    daysAgo: 17,
    surprised: 'They pay little, and nobody has left in three years.',
    learned: [
      { theme: 'culture', text: 'Mistakes are told at Monday breakfast, first by the director.', quote: false },
      { theme: 'fit', text: 'You would miss the classroom for about a week.', quote: true },
    ],
    whoElse: [{ slug: 'aiko', mayUseName: 'yes' }],
  },
  {
    slug: 'priya',
    daysAgo: 1,
    surprised: 'She was a bus operator for six years.',
    learned: [
      {
        theme: 'work',
        text: 'The new network goes live in June; until then it is all listening sessions.',
        quote: false,
      },
      { theme: 'culture', text: 'Nobody is above riding the 6 a.m. bus here.', quote: true },
      { theme: 'opening', text: 'A planner on the east desk retires in spring; nothing is posted.', quote: false },
      { theme: 'work', text: 'From February to June a planner sits at a screen all day.', quote: true },
    ],
    whoElse: [{ slug: 'samuel', mayUseName: 'yes' }],
  },
] as const;

/** Messages sent and answers: days ago. */
export const sampleLetters = [
  {
    slug: 'elena',
    daysAgo: 45,
    direction: 'out',
    kind: 'first',
    began: 'first:shared:1',
    meaning: null,
    text: 'Hi Elena, it has been a while since the science fair. I am thinking about work beyond the classroom and would love to hear how you made the move to City Water Trust. Could we talk for 20 minutes in the next two weeks, whenever suits you?',
  },
  {
    slug: 'elena',
    daysAgo: 43,
    direction: 'in',
    kind: 'answer',
    began: '',
    meaning: 'yes',
    text: 'With pleasure. Thursday after four?',
  },
  {
    slug: 'tom',
    daysAgo: 33,
    direction: 'out',
    kind: 'first',
    began: 'first:referred:1',
    meaning: null,
    text: 'Hello Tom, Elena Duarte suggested I write to you. I teach science and am learning how service planning works from those who do it. Would you have 20 minutes for a call next week?',
  },
  {
    slug: 'tom',
    daysAgo: 30,
    direction: 'in',
    kind: 'answer',
    began: '',
    meaning: 'yes',
    text: 'Elena says you ask good questions. Call me Tuesday at noon.',
  },
  {
    slug: 'bram',
    daysAgo: 12,
    direction: 'out',
    kind: 'first',
    began: 'first:shared:1',
    meaning: null,
    text: 'Hi Bram, we met at the open house of the new depot. You drew the night line on a napkin for my class. Could I hear for 20 minutes how a planner’s week really goes?',
  },
  {
    slug: 'jonas',
    daysAgo: 3,
    direction: 'out',
    kind: 'first',
    began: 'first:referred:1',
    meaning: null,
    text: 'Hello Jonas, Tom Okafor mentioned how you rebuilt the winter timetable. Would you have 20 minutes this month to tell me how you learned the craft?',
  },
  {
    slug: 'leila',
    daysAgo: 5,
    direction: 'out',
    kind: 'first',
    began: 'first:shared:1',
    meaning: null,
    text: 'Hi Leila, your lake walks were the best day of my school year. Could we talk for 20 minutes about how outreach works at the park district?',
  },
  {
    slug: 'leila',
    daysAgo: 1,
    direction: 'in',
    kind: 'answer',
    began: '',
    meaning: 'yes',
    text: 'Oh, the walks! Yes, gladly. When suits you next week?',
  },
] as const;

/** Applications: days ago, or null when only saved. */
export const sampleApplications = [
  {
    organization: 'BrightPath Learning',
    title: 'Curriculum Specialist',
    daysAgo: 61,
    status: 'applied',
    source: 'LinkedIn',
  },
  {
    organization: 'County of Ashford',
    title: 'Outreach Planner',
    daysAgo: 47,
    status: 'declined',
    source: 'County site',
  },
  {
    organization: 'Open Streets Alliance',
    title: 'Community Engagement Manager',
    daysAgo: 4,
    status: 'applied',
    source: 'Their site',
  },
  {
    organization: 'Beacon Mobility',
    title: 'Rider Education Lead',
    daysAgo: null,
    status: 'saved',
    source: 'LinkedIn',
  },
] as const;

export const sampleSeeker = {
  name: 'Dana Whitfield',
  headline: 'Science teacher, looking into public transit',
  about: 'I have taught middle-school science for eleven years and I am finding out what planning for riders is like.',
} as const;

/** What she has written for her story so far; one name stands in it, to be settled before it goes out. */
export const sampleWords = {
  story_title: 'From the classroom to the bus map',
  story_lessons:
    'Nobody is above riding the 6 a.m. bus here.\nI was afraid to ask for twenty minutes. Tom answered in three days.',
} as const;

export const sampleRoles = [
  {
    slug: 'planner',
    name: 'Service planner',
    why: 'Maps, numbers and people in one job.',
    mustBeTrue: 'I can learn the software in half a year.\nThe days are not all screens.',
    ruledOutBy: 'If it means four years of school again.',
  },
  {
    slug: 'engagement',
    name: 'Community engagement manager',
    why: 'It is teaching with grown-ups.',
    mustBeTrue: 'The pay can keep a family.',
    ruledOutBy: 'If it is mostly press releases.',
  },
] as const;
