import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecruiterOrHr, readTitle } from './read-title.ts';
import { tellingWords, titleFitsRole } from './title-fits-role.ts';

const read = (title: string) => `${readTitle(title).seniority} ${readTitle(title).function}`;

describe('titles', () => {
  it('a word of rank inside another title is no rank', () => {
    expect(read('Executive Assistant to the CEO')).toBe('individual administration');
    expect(read('Account Executive')).toBe('individual sales');
    expect(read('Assistant Vice President')).toBe('manager unknown');
    expect(read('Product Manager')).toBe('individual product');
    expect(read('Partner Success Manager')).toBe('individual customer-success');
    expect(read('Staff Accountant')).toBe('individual finance');
    expect(read('Staff Software Engineer')).toBe('lead engineering');
    expect(read("Founder's office")).toBe('individual executive');
    expect(read('Non-Executive Director')).toBe('board executive');
    expect(read('Salesforce Developer')).toBe('individual engineering');
  });
  it('the employer behind `at` says nothing of the work', () => {
    expect(read('Editor at Recruiting Today')).toBe('individual media');
    expect(read('VP @ Harbor Bank')).toBe('vp unknown');
  });
  it('other languages are read', () => {
    expect(read('Diretor técnico')).toBe('director engineering');
    expect(read('Gerente de projetos')).toBe('manager project-management');
    expect(read('Leiterin Einkauf')).toBe('director operations');
    expect(read('Directrice financière')).toBe('director finance');
  });
  it('recruiters and HR are known as such', () => {
    for (const title of ['Technical Recruiter', 'HRBP', 'Head of Talent Acquisition', 'Coordenadora de RH'])
      expect(isRecruiterOrHr(title), title).toBe(true);
    for (const title of ['Engineering Manager', 'Talented Baker', 'Community Manager'])
      expect(isRecruiterOrHr(title), title).toBe(false);
  });
  it('law: any text gives a reading, and capitals do not change it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (title) => {
        expect(readTitle(title).seniority).not.toBe('');
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom('Head of Data', 'Sr. Planner', 'Chef de projet', 'Co-Founder & CTO'), (title) => {
        expect(readTitle(title.toUpperCase())).toEqual(readTitle(title));
      }),
    );
  });
});

describe('whose title fits a role', () => {
  it('the same work in other words fits fully', () => {
    expect(titleFitsRole('Software Developer', 'software engineer').fit).toBe(1);
    expect(titleFitsRole('Senior Service Planner', 'service planner').because).toBe(
      'Their title says service and planner.',
    );
  });
  it('shared words come before the kind of work, and nothing shared is nothing', () => {
    const shared = titleFitsRole('Senior Service Planner', 'service planner in public transit').fit;
    const kind = titleFitsRole('Growth Lead', 'content strategist').fit;
    expect(shared).toBeGreaterThan(kind);
    expect(kind).toBeGreaterThan(0);
    expect(titleFitsRole('Pharmacist', 'content strategist').fit).toBe(0);
  });
  it('a recruiter does not fit another role, but fits her own', () => {
    expect(titleFitsRole('Technical Recruiter', 'technical writer').fit).toBe(0);
    expect(titleFitsRole('Technical Recruiter', 'recruiter').fit).toBeGreaterThan(0.5);
  });
});

describe('a title with no word of the role in it', () => {
  const words = [
    'senior',
    'service',
    'planner',
    'planning',
    'nurse',
    'developer',
    'software',
    'of',
    'hr',
    'Recruiter',
    'é',
  ];
  const title = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((those) => those.join(' '));
  it('law: fits it by 0.3 at most, so that a long list may pass it over', () => {
    fc.assert(
      fc.property(title, title, (theirs, role) => {
        const wanted = new Set(tellingWords(role));
        if (!tellingWords(theirs).some((word) => wanted.has(word)))
          expect(titleFitsRole(theirs, role).fit).toBeLessThanOrEqual(0.3);
      }),
    );
  });
});
