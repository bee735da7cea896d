/** Whole messages in many voices: the good ones are left in peace, and a flaw put into them is found. */
import { describe, expect, it } from 'vitest';
import { checkMessage } from './check-message.ts';
import type { Channel, Draft, MessageKind } from './draft.ts';

interface Whole {
  readonly to: string;
  readonly at: string;
  readonly as: string;
  readonly channel?: Channel;
  readonly kind?: MessageKind;
  readonly subject?: string;
  readonly body: string;
}

const good: readonly Whole[] = [
  {
    to: 'Ms. Ingrid Valtersson',
    at: 'Kestrel Point Ferries',
    as: 'Route planner',
    subject: 'Your timetable for the islands',
    body: 'Dear Ms. Valtersson,\n\nI ride the 7:10 from Marrow Bay twice a week, and your new timetable is the first in years that meets the school bus. I run the kitchen at a boarding house and have begun to wonder who thinks such things through.\n\nCould I ask you about it for twenty minutes on the phone? I would like to hear how you learned the work. Tuesdays and Thursdays after two are quiet here.\n\nKind regards,\nMoira Tanaka',
  },
  {
    to: 'Dante Oyelaran',
    at: 'Bellwether Records',
    as: 'Mastering engineer',
    channel: 'linkedin-message',
    body: "Hey Dante, Kiki from the Tuesday open mic told me you learned mastering by ear before anyone taught you. I do live sound at a church and I'm curious how you made that jump. Up for a 15 minute call sometime next week? Nights are best for me but I can move stuff around. No stress if you're slammed. Thanks, Rico",
  },
  {
    to: 'Prof. Hedwig Sommer',
    at: 'University of Larkhaven',
    as: 'Professor of Linguistics',
    subject: 'Your lecture on lullabies',
    body: 'Dear Professor Sommer,\n\nYour radio lecture on lullabies reached me on a night shift in the children’s ward, and I have hummed differently since. I am a nurse from Porto, eight years in this country, and I ask myself whether one can study speech at forty-four.\n\nWould you grant me twenty minutes, in your office or by telephone, to hear how people come to your field by side doors? Wednesday mornings I am always free. If the term is too full, I will understand.\n\nWith warm regards,\nFilipa Antunes',
  },
  {
    to: 'Gus Abernethy',
    at: 'Three Mile Sawmill',
    as: 'Kiln operator',
    subject: 'Kilns and bread ovens',
    body: "Gus,\n\nMy brother-in-law Pete fishes with you and says you bake better boards than I bake bread. I've had the bakery on Cole Street for 16 years and I'm thinking of what comes after it.\n\nWould you show me what you do sometime, or talk on the phone for 20 minutes? I'm done by noon every day. I'd like to know what surprised you when you started.\n\nThanks,\nLou Petrakis",
  },
  {
    to: 'Aiyana Brooks',
    at: 'Redstone Parks District',
    as: 'Interpretive ranger',
    channel: 'linkedin-note',
    body: "Hi Aiyana, I was on your owl walk in October with my scouts. I'm a bank teller who can't stop thinking about it. Could I hear how you got into this in a 20-minute call? Weekends or after 5. Jo Ellen Marsh",
  },
  {
    to: 'Tomasz Wierzbicki',
    at: 'Ardmore Bridge Works',
    as: 'Structural engineer',
    subject: 'From your cousin Ewa',
    body: 'Dear Mr. Wierzbicki,\n\nYour cousin Ewa cuts my hair, and she told me that you took the engineering exams here after ten years in Gdansk. I was a draftsman in Lviv and now drive a delivery van.\n\nI want to understand what you did first, and what you would not do again. Can I call you for 20 minutes on a Sunday, or when it is good for you? I will write my questions before, so it goes fast.\n\nThank you,\nBohdan Melnyk',
  },
  {
    to: 'Rev. Callie Winthrop',
    at: 'Harbor House Shelter',
    as: 'Director',
    subject: 'A question about running a shelter',
    body: 'Dear Rev. Winthrop,\n\nWe met for a minute at the winter clothing drive; I was the one with the broken zipper. I keep the books for a hardware store, and I have been trying to picture what it takes to keep a place like Harbor House open night after night.\n\nMight I come by for twenty minutes some weekday and ask you about it? I would bring three questions and leave when the clock says so.\n\nSincerely,\nAmbrose Lytle',
  },
  {
    to: 'Nkechi Adeleke',
    at: 'Sunfield Solar Cooperative',
    as: 'Community organizer',
    channel: 'linkedin-message',
    body: "Hi Nkechi! We both did the Eastgate leadership course, I was in the spring group. I'm in HR at a furniture maker and your posts about kitchen-table organizing make me want to see it from the inside. Would you have 20 minutes for a call in the next two weeks? I'd love to hear how you talk with people who've already said no. Happy to work around you. Best, Petra Lund",
  },
  {
    to: 'Sgt. Orrin Blackwood',
    at: 'Cutler County Search and Rescue',
    as: 'Dog team lead',
    subject: 'Training search dogs',
    body: 'Sgt. Blackwood,\n\nDeputy Marlow suggested I write you. I train hunting dogs up the valley, and he said you came into search work the same way.\n\nI would like to learn how you knew a dog was ready. Is there a day next week you could spare me 20 minutes on the phone? Any evening is fine.\n\nRespectfully,\nWyatt Sorrel',
  },
  {
    to: 'Mei-Ling Park',
    at: 'Thistle & Crane',
    as: 'Pattern cutter',
    channel: 'linkedin-message',
    body: "dear mei-ling, your video on cutting a sleeve in one piece fixed a thing i'd fought with for a year. i alter wedding dresses in a back room behind a dry cleaner. may i ask you, in 20 minutes or less, how someone learns pattern work properly? any day but saturday works for me. thank you for the sleeve. odile",
  },
  {
    to: 'Franklin Dubose',
    at: 'Merrivale Regional Airport',
    as: 'Operations duty manager',
    subject: 'Night shifts at the airport',
    body: 'Dear Mr. Dubose,\n\nChief Petty Officer Dale Reyes, under whom I served on the Halvorsen, told me you run the night desk at Merrivale and never raise your voice. I leave the Navy in June after twelve years in flight-deck control.\n\nWould you be willing to talk for 20 minutes about how the civilian side differs? I am free most afternoons, and I can call at whatever hour suits a night man.\n\nVery respectfully,\nTamara Quist',
  },
  {
    to: 'Leila Farrokhi',
    at: 'Oakmont Elder Law',
    as: 'Paralegal',
    subject: 'Moving from care work to law',
    body: "Hi Leila,\n\nYou helped my mother with her papers in March, and you explained the trust so that even my uncle stopped arguing. I've been a home aide for eleven years.\n\nI'd like to hear how you got into this, and what a slow day looks like. Could we talk for 20 minutes on the phone? I'm off on Mondays. If you'd rather not mix this with a client's family, I understand completely.\n\nThank you,\nDenise Okoro",
  },
  {
    to: 'Björn Halvorsen',
    at: 'Northern Lights Brewing',
    as: 'Head brewer',
    kind: 'follow-up',
    subject: 'Re: Yeast and sourdough',
    body: 'Hi Björn,\n\nSince I wrote, I tried the slow fermentation you describe on your blog, and the crust is a different animal. Would 20 minutes by phone be possible in the next two weeks? If the festival season is too much, that is fine.\n\nBest,\nMarta',
  },
  {
    to: 'Dr. Yolanda Pruitt',
    at: 'Greenway Animal Clinic',
    as: 'Veterinarian',
    kind: 'follow-up',
    channel: 'linkedin-message',
    body: "Hi Dr. Pruitt, Sam Ortiz mentioned you were at the farm show last week, so I guess my note came at a busy time. I'm still curious how you moved from large animals to cats. Would 15 minutes by phone work some evening? Thanks, Becca",
  },
  {
    to: 'Priscilla Ndiaye',
    at: 'Quarry Lane Credit Union',
    as: 'Loan officer',
    kind: 'thank-you',
    subject: 'Thank you for this morning',
    body: 'Dear Priscilla,\n\nThank you for the talk this morning. Your story about the man with the food truck made me see that a loan is mostly listening. I have signed up for the free evening course you mentioned, and I will tell you in May whether numbers and I get along.\n\nWarmly,\nHoa Bui',
  },
  {
    to: 'Walter Gimbel',
    at: 'Fenton Clock Repair',
    as: 'Owner',
    kind: 'thank-you',
    subject: 'Thanks from the typewriter man',
    body: 'Walter,\n\nI keep thinking about what you said, that customers pay for the waiting as much as for the fixing. I put a chair and a kettle by my counter on Saturday. Thanks for the hour and the loan of the loupe; it comes back Friday.\n\nEmil',
  },
  {
    to: 'Catalina Reyes',
    at: 'Bayshore Transit',
    as: 'Service planner',
    kind: 'report-back',
    subject: 'I rode the night line',
    body: 'Hi Catalina,\n\nYou told me to ride the last bus on a Sunday before I said another word about night service. I did, twice. You were right: half the riders were going to work, not home. I have rewritten my whole project because of it.\n\nThank you for that push.\n\nAna Reyes',
  },
  {
    to: 'Ms. Beatrice Langford',
    at: 'Stanwick Museum of Glass',
    as: 'Registrar',
    kind: 'report-back',
    channel: 'linkedin-message',
    body: 'Ms. Langford, you named Colin Tate at the archive in Dunmore, and we had tea on Friday. He let me hold a lamp from 1820 and I did not breathe for a minute. I start as a volunteer there in March. Thank you for opening that door. Ravi Menon',
  },
  {
    to: 'Henrik Dahl',
    at: 'Solvang Dairy',
    as: 'Quality manager',
    kind: 'introduction-request',
    subject: 'Would you introduce me to Anita Bose?',
    body: 'Hi Henrik,\n\nYou said that Anita Bose at the food lab knows more about shelf life than anyone. Only if you are comfortable with it: would you pass on the lines below?\n\n"Tove Arnesen makes cheese on a small farm and wonders how shelf life is tested. She would like to hear about it for 20 minutes by phone."\n\nThank you either way,\nTove',
  },
  {
    to: 'Jasper Quillen',
    at: 'Ironbark Forestry',
    as: 'Fire ecologist',
    subject: 'A question after your talk',
    body: 'Hi Jasper,\n\nYour talk at the grange hall on cool burns changed how I look at my own back forty. I have raised sheep for 26 years and my knees are telling me to find work with a truck in it.\n\nCould we talk for 20 minutes about how you came to this? Mornings before nine or any time it rains.\n\nThanks,\nBeth Colley',
  },
  {
    to: 'Soledad Marquez',
    at: 'Linwood Public Library',
    as: 'Branch manager',
    subject: 'How you came to the library',
    body: 'Dear Soledad,\n\nYou put a book about beekeeping in my daughter’s hands when she was nine; she is now twenty and keeps bees. I have sold insurance in the meantime and find that I envy your side of the desk.\n\nMay I ask you about it over a cup of coffee, twenty minutes, at the branch or anywhere close? Fridays are easiest.\n\nGratefully,\nHarvey Stein',
  },
  {
    to: 'Olu Bankole',
    at: 'Meridian Cargo',
    as: 'Load planner',
    channel: 'linkedin-note',
    body: 'Hello Olu, Grace Eze from the Lagos alumni group gave me your name. I pack trucks for a grocer and wonder how planes compare. Could I ask you for 20 minutes by phone? Any evening. Thank you, Emeka',
  },
  {
    to: 'Chef Renaud Picard',
    at: 'Tidewater Culinary Institute',
    as: 'Instructor',
    subject: 'Teaching after the kitchen',
    body: 'Chef,\n\nDear Chef Picard, you yelled at me once, in 2011, at the Blue Heron, and you were right about the sauce. I have run my own line for nine years now.\n\nI hear you teach these days, and I would like to know how you learned to do it without yelling. Would 20 minutes on the phone suit you on a Monday or Tuesday?\n\nYours,\nCorey Blanchard',
  },
  {
    to: 'Annika Roos',
    at: 'Vesper Hearing',
    as: 'Audiologist',
    subject: 'Piano tuner with a question',
    body: 'Dear Annika,\n\nMy piano teacher, Mrs. Feld, wears the hearing aids you fitted, and she can hear my wrong notes again. I tune pianos for a living and find I am more and more interested in ears than in strings.\n\nCould I have twenty minutes of your time, on the phone or at the clinic, to learn what your days are like? I can come any morning in the week of the 14th.\n\nWith best wishes,\nLudo Verhagen',
  },
];

const draftOf = (one: Whole): Draft => ({
  channel: one.channel ?? 'email',
  kind: one.kind ?? 'first',
  subject: one.subject ?? '',
  body: one.body,
  recipient: { name: one.to, organization: one.at, title: one.as },
  seekerName: '',
  otherOrganizations: [],
  introducers: [],
  sharedThings: [],
  noteLimit: 300,
});
const rulesIn = (draft: Draft): readonly string[] => checkMessage(draft).map(({ rule }) => rule);
const graveIn = (one: Whole) => checkMessage(draftOf(one)).filter(({ severity }) => severity !== 'info');
const firsts = good.filter((one) => (one.kind ?? 'first') === 'first' && one.channel !== 'linkedin-note');
/** The message with a sentence more after its first question. */
const withLine = (one: Whole, line: string): Draft => {
  const draft = draftOf(one);
  const cut = draft.body.indexOf('?') + 1;
  return { ...draft, body: `${draft.body.slice(0, cut)} ${line}${draft.body.slice(cut)}` };
};

describe('whole messages', () => {
  it('a good message draws an error or a warning every other time at most', () => {
    const found = good.flatMap((one) => graveIn(one).map(({ rule, phrase }) => `${one.to} ${rule} ${phrase}`));
    expect(found.length / good.length).toBeLessThanOrEqual(0.5);
  });

  it.each([
    ['03', 'I have attached my CV so that you can see where I come from.'],
    ['03', 'You will find my portfolio below.'],
    ['13', 'I am most curious about [topic].'],
    ['14', 'I would love to understand what life is like at Falconridge Analytics.'],
    ['14', 'I have always admired how Pemberton Foods treats its people.'],
    ['14', 'What drew you to Larkspur Holdings?'],
    ['14', 'I want to learn more about the work at Falconridge.'],
    ['14', 'Your role at Dunbar Ridge Medical Center sounds like the one I picture.'],
    ['14', 'I have read a lot about the culture at Quillon.'],
    ['14', 'How does a day at the Orrin Falls Water Authority begin?'],
    ['14', 'I would be glad to hear how Tannery Row Press works from the inside.'],
    ['14', "I am curious about Highmark Ridge's approach to its people."],
    ['13', 'I heard much about COMPANY from friends.'],
    ['13', 'Our friend (name of mutual friend) says hello.'],
    ['20', 'Would you also be willing to pass my name to your manager and review my portfolio site?'],
    ['20', 'I was also hoping you could be my mentor this year.'],
    ['20', 'Could you also send me a list of people in the field I should talk to?'],
    ['03', "I'm including my resume for context."],
    ['03', 'My CV is enclosed.'],
    ['03', 'Happy to send along my résumé beforehand.'],
    ['20', 'Could you also introduce me to your director?'],
    ['20', 'I would also be grateful if you could look over my cover page.'],
  ])('rule %s is found in each when it says: %s', (rule, line) => {
    const missed = firsts.filter((one) => !rulesIn(withLine(one, line)).includes(rule)).map(({ to }) => to);
    expect(missed.length / firsts.length).toBeLessThanOrEqual(0.1);
  });
});
