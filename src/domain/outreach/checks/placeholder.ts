/** 13: no blank left to fill, whatever it was made with. Method: M4. */
import type { Check } from '../draft.ts';
import { mark } from './mark.ts';

const field = String.raw`(?:FIRST|LAST|FULL|YOUR|THEIR|MY|COMPANY|CONTACT|HIRING|JOB|RECIPIENT|SENDER|MUTUAL|ORG(?:ANI[SZ]ATION)?)`;
const thing = String.raw`(?:NAMES?|COMPANY|ORG(?:ANI[SZ]ATION)?|EMPLOYER|SCHOOL|UNIVERSITY|COLLEGE|TITLE|ROLE|POSITION|DATE|DAY|TIME|CITY|INDUSTRY|FIELD|TOPIC|DEPARTMENT|TEAM|CONTACT|MANAGER|PERSON|CONNECTION|PROJECT|ARTICLE)`;
const Thing = String.raw`(?:Name|Company|Organi[sz]ation|Employer|School|University|Title|Role|Position|Date|City|Industry|Field|Topic|Department|Contact|Connection)`;

const shapes = [
  // Brackets of every kind.
  String.raw`\[(?!\d+\]|sic\]|…\]|\.\.\.\])[^\]\n]{1,120}\]?`,
  String.raw`\{\{?[^{}\n]{0,60}\}?\}`,
  String.raw`<<[^<>\n]{1,40}>>|<(?!https?:|mailto:|[^>\s]+@|\/?[a-z]{1,3}>)[A-Za-z][^<>\n]{0,40}>`,
  String.raw`«[^»\n]{1,40}»|‹[^›\n]{1,40}›|##?[A-Za-z_ ]{3,30}##?|\*\|[^|\n]{1,30}\|\*|~~?[A-Z_ ]{3,30}~~?`,
  String.raw`\((?:insert|add|fill in|name of|something specific|specific|mutual)\b[^)\n.?!]{0,60}\)`,
  String.raw`\((?:(?:your|their|his|her|the|my|a|recipient|company|school|job) ?)?(?:(?:company|school|job|first|last|full|contact|friend|mutual|city|university|organi[sz]ation)(?:['’]s)? )?(?:name|company|organi[sz]ation|school|university|college|topic|date|day|day and time|role|title|field|industry|city|reason|department|team|connection|contact|position|alma mater)\)`,
  String.raw`\*(?:insert|your|their|add|name|company)\b[^*\n]{0,40}\*`,
  // Merge fields.
  String.raw`%[A-Za-z_]{3,30}%|%%[^%\n]{2,30}%%|\$\{?[A-Z][A-Za-z]*_?[A-Za-z_]{2,30}\}?(?![\d])|\$\{[^}\n]{1,40}\}|@@[A-Za-z_]+@@|\b${field}_?${thing}\b|\b(?:first|last|full|company|org|job)_(?:name|title)\b`,
  String.raw`\b(?:Hi|Hello|Hey|Dear)\s+(?:undefined|null|NaN|N\/A|NAME|Name|name|FNAME|there NAME|friend's name|Recipient|Contact|Sir\/Madam Name)\b(?=\s*[,:!])|^\s*(?:Hi|Hello|Dear|Hey) ,`,
  // Crossed out, dotted, left for later.
  String.raw`\b[Xx]{2,}(?:[\/.-][Xx]{2,})+\b|\bX{2,}\b(?! ?\d)(?=[\s.,;:?!)]|$)|\bx{3,}\b|_{3,}|\?{4,}|\.{5,}`,
  String.raw`\b(?:TODO|TBD|TBC|TK{1,2}TK|TKTK|FIXME|LOREM IPSUM|[Ll]orem ipsum|PLACEHOLDER|[Ff]ill (?:this )?in (?:here|later)|(?:[Yy]our|YOUR) (?:[Nn]ame|NAME) (?:[Hh]ere|HERE)|(?:NAME|name) (?:HERE|here)|[Ii]nsert (?:[a-z]+ ){0,3}(?:here|name|topic|company|date|school|link)|INSERT(?: [A-Z]+){1,4})\b`,
  // Words of a form where a name belongs.
  String.raw`\b(?:Mr\.?\/M(?:r)?s\.?\/?(?:M[rsx]\.?)?|Mr\/Ms\.?|Sir\/Madam) ?(?:Last ?Name|Surname|Name)?`,
  String.raw`\b(?:First|Last|Full) ?Name\b|\b(?:Your|Their|Recipient|Company|Organization|Organisation|School|Employer|Job|Contact|Hiring Manager|Mutual (?:Friend|Contact|Connection)|Person)(?:['’]s)? ${Thing}\b(?=\s*(?:[.,;:?!)]|$|\s[a-z]))`,
  String.raw`\bCompany(?:Name| X| ABC| XYZ)\b|\b(?:ABC|XYZ) (?:Company|Corp(?:oration)?|Inc)\b|\bSchool X\b|\bPerson [XY]\b`,
  String.raw`\b(?:${field} )?${thing}\b(?:(?: |\/)${thing}\b)?`,
];
const blanks = new RegExp(shapes.join('|'), 'gm');

export const placeholder: Check = (draft) =>
  (['subject', 'body'] as const).flatMap((part) => {
    const text = draft[part];
    // A text all in capitals has no word standing out as a form's.
    const loud = isLoud(text);
    return [...text.matchAll(blanks)]
      .filter((hit) => !(loud && /^[A-Z /]+$/.test(hit[0])))
      .filter((hit) => !/^[A-Z]{2,}$/.test(hit[0]) || standsAlone(text, hit.index, hit.index + hit[0].length))
      .map((hit) =>
        mark(draft, part, hit.index, hit.index + hit[0].length, {
          rule: '13',
          severity: 'error',
          why: 'This blank was never filled, and it tells them the letter is not for them.',
          suggestion: 'Fill it in, or take the sentence out.',
        }),
      );
  });

/** Whether no other word in capitals stands beside it: `IT DEPARTMENT` is a sign on a door. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/\b[A-Z]{2,}['’]?s? ?$/.test(text.slice(Math.max(0, start - 20), start)) &&
    !/^ ?[A-Z]{2,}\b/.test(text.slice(end, end + 20))
  );
}

function isLoud(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 0 && letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.7;
}
