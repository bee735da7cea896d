import { describe, expect, it } from 'vitest';
import { knownNames, strangersIn } from './organization-names.ts';

const known = knownNames(['Harbor Transit', 'Priya Raman', 'Planning manager', 'Ana Reyes']);
const found = (text: string): readonly string[] => strangersIn(text, known).map((span) => span.text);

describe('names that read as the place where they work', () => {
  it.each([
    'I’ve taught at Lakeside High for nine years.',
    'You started out at Delmar Steel before you moved to Harbor Transit.',
    'My sister Jo works at Corvane Medical and likes it.',
    'I read your interview in Transit Monthly.',
    'Tom Okafor at Metro Rail told me about you.',
    'We both volunteered at the Elm Street Food Bank.',
    'I finished the certificate at Portland Community College.',
    'After 12 years with Ridgeline Foods I am weighing a change.',
    'I saw that you went from Bell Labs to the classroom.',
    'Could we meet at the Blue Door Cafe?',
    'Would coffee at Kaladi on Main Street suit you?',
    'I am on the board of the Cedar Falls Library.',
    'I grew up near Lake Superior.',
    'Your talk at PyCon stayed with me.',
    'I use Salesforce and Excel all day.',
    'I found you through the Society of Women Engineers.',
    'I am finishing my degree at Ohio State in May.',
    'You and I overlapped at Cisco.',
    'Your years at Deloitte must have helped.',
    'I would love to hear how you went from Accenture to teaching.',
    'Since Kodak closed its plant here, many of us wonder what comes next.',
    'I am curious how your time at Boeing shaped that.',
    'I have always wondered how someone gets from Juilliard to a hospital.',
    'I pack boxes at Amazon, so I know the hours.',
    'I would like to hear how the work compares with mine at Tolliver Foods.',
    'Could we talk for 20 minutes on Tuesday or Thursday in January?',
    'I am a nurse at Saint Mary’s and curious about planning.',
    'How did you come to Harbor Transit?',
    'What is the work like at Harbor?',
    'Priya, your move into planning is one I think about.',
    'Mr. Ferro and Ms. Ito from the Rotary Club send regards.',
    'I spent six years in the Coast Guard.',
    'I drive the 14 for Metro Rail.',
    'As a teacher in Cedar Rapids I see who rides the bus.',
    'Might I call you after the Fourth of July?',
    'I retire from the Granby Police Department in March.',
    'The Planning Institute course made me curious about what you do.',
    'My husband Lars and I moved here from Minneapolis.',
    'I hope you enjoyed Thanksgiving.',
    'I am curious about Public Health and would like to learn.',
    'I would like to understand Early Childhood Education from the inside.',
    'Question About Health Care Careers',
    'Learning About Your Move Into Environmental Systems',
    'What does a Director of Transportation do all day?',
    'You ran the kitchen at the Blue Heron, then moved to planning.',
    'Before Harbor Transit you were with Corvane Medical, and I would like to hear about that change.',
    'I went from Ridgeline Foods to Tolliver Foods in a year.',
    'My classmate Ike from Dayton Tech rides your line.',
    'I teach at Elm Street School, and your buses bring my pupils.',
    'Our union, Local 88 of the Transit Workers, meets on Mondays.',
    'I studied planning with Professor Lund at Ohio State.',
    'I volunteer for the Red Cross on weekends.',
    'Your book with Cambridge Press is on my table.',
    'I worked my way up at Kroger and know the night shift.',
    'Maria Chen at the Regional Planning Commission thought we should talk.',
    'I live near the Fourth Street Station and see your buses at night.',
    'After the Navy I drove for UPS.',
    'The American Planning Association lists you as a speaker.',
    'I am a member of the Lakeside Garden Club.',
    'I would be coming from Grand Rapids, so any day works.',
    'Would a call on Google Meet or Zoom be easier?',
    'I saw the Harbor Transit map at the Dayton Museum of Art.',
    'I was laid off from Ironwood Mechanical in May.',
    'I have been reading Jane Jacobs and wonder what she would say.',
  ])('leaves in peace: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['I would love to learn how things run at Zephyr Outdoor.', 'Zephyr Outdoor'],
    ['I am excited about everything Zephyr Outdoor does.', 'Zephyr Outdoor'],
    ['I have been following Zephyr Logistics for years.', 'Zephyr Logistics'],
    ['How did you find your path to Zephyr?', 'Zephyr'],
    ['The team at Zephyr must be special.', 'Zephyr'],
    ['What is it like to work for Blue Mesa Electric?', 'Blue Mesa Electric'],
    ['Zephyr’s mission has always spoken to me.', 'Zephyr'],
    ['Your work at Metro Rail is what I would like to hear about.', 'Metro Rail'],
    ['I would like to understand compliance inside a company such as Blue Mesa Electric.', 'Blue Mesa Electric'],
    ['What made you choose Larkspur Wellness?', 'Larkspur Wellness'],
    ['I hope all is well at Thornfield Academy.', 'Thornfield Academy'],
    ['When did you join Oldacre Stoneworks?', 'Oldacre Stoneworks'],
    ['You lead the planning group at Metro Rail, and I would love to hear how.', 'Metro Rail'],
    ['I admire what Pemberton Foods is building.', 'Pemberton Foods'],
    ['I noticed you work at Fairmont Clinic as a planner.', 'Fairmont Clinic'],
    ['I am interested in Fairmont Clinic and your part in it.', 'Fairmont Clinic'],
    ['I came across your role with the Dunmore Housing Authority.', 'Dunmore Housing Authority'],
    ['As a planner at Metro Rail, you must see a lot.', 'Metro Rail'],
    ['Metro Rail seems like a place where people stay.', 'Metro Rail'],
    ['I’d love 20 minutes to hear about your experience at Corvane.', 'Corvane'],
    ['I would like to hear how you went from teaching to Zephyr Outdoor.', 'Zephyr Outdoor'],
    ['You taught for ten years before you joined Metro Rail.', 'Metro Rail'],
    ['We both studied at Lakeside College, and I would love to hear about life at Zephyr Outdoor.', 'Zephyr Outdoor'],
    ['Tom Okafor sends regards, and I wonder what the days at Corvane Medical are like.', 'Corvane Medical'],
    ['I see you have been with Dunmore Foods for twelve years.', 'Dunmore Foods'],
    ['Your colleagues at Zephyr must know you well.', 'Zephyr'],
    ['Dunmore Foods is known for its kindness.', 'Dunmore Foods'],
    ['I am drawn to Dunmore Foods because of its farms.', 'Dunmore Foods'],
    ['A Question About Your Work at Blue Mesa Electric', 'Blue Mesa Electric'],
    ['In your role at Quillon you plan for people like me.', 'Quillon'],
    ['Since you joined Oldacre, the buses are on time.', 'Oldacre'],
    ['Could we talk about your work for Ardent Insurance?', 'Ardent Insurance'],
    ['I would love to hear what makes Quillon special.', 'Quillon'],
    ['How is it to plan routes for the Bayou Transit Authority?', 'Bayou Transit Authority'],
  ])('asks about: %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('a word that many names share makes no other name theirs', () => {
    const valley = knownNames(['Keld Valley Water']);
    expect(strangersIn('How are things at Sun Valley Energy?', valley).map(({ text }) => text)).toEqual([
      'Sun Valley Energy',
    ]);
    for (const text of ['How are things at Valley Water?', 'How are things at Keld?', 'How are things at KVW?'])
      expect(strangersIn(text, valley)).toEqual([]);
  });
});
