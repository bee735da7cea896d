/** What is known of someone at an organization, in sentences. Method: M3. Pure. */
import type { KnownPerson } from './love-words.ts';

/** How she knows them and what they share; the same fact once. */
export function sayEvidence({ referredBy, shares, tie }: Pick<KnownPerson, 'referredBy' | 'shares' | 'tie'>): string {
  const referred = referredBy ? [`${referredBy} suggested them.`] : [];
  const isBare = /^nothing is known/i.test(tie.sentence);
  const first = isBare && (referred.length > 0 || shares.length > 0) ? [] : [tie.sentence];
  const has = (pattern: RegExp) => pattern.test(tie.sentence);
  const rest = shares.filter(
    (one) =>
      one !== tie.sentence &&
      !(has(/connected since/i) && /connected since/i.test(one)) &&
      !(has(/messages?|written|wrote/i) && /written to each other/i.test(one)),
  );
  return [...referred, ...first, ...rest].filter((one) => one !== '').join(' ');
}

/** Where she is with someone, in a few words; '' when nothing has passed. */
export function sayStanding({ standing }: Pick<KnownPerson, 'standing'>): string {
  switch (standing) {
    case 'not-yet':
      return '';
    case 'drafted':
      return 'A letter is begun';
    case 'waiting':
      return 'You wrote; yet to answer';
    case 'replied':
      return 'They answered';
    case 'agreed':
      return 'You agreed to talk';
    case 'talked':
      return 'You talked';
    case 'declined':
      return 'They said no, kindly meant';
    case 'closed':
      return 'At rest';
  }
}
