/** Finds the link to a person's LinkedIn profile among the links a card or a row holds. */

const profile = /(?:^|[/.])linkedin\.com\/(?:in|pub)\/[^/?#\s]+/i;

/** Notes and the like: a link beyond is not looked for. */
const longestText = 4000;

/** The first link that leads to a profile, with its scheme; '' when none does. Company pages are no profiles. */
export function profileLink(texts: readonly string[]): string {
  for (const text of texts) {
    if (!/linkedin\.com/i.test(text)) continue;
    const link = text
      .slice(0, longestText)
      .split(/\s*:::\s*|\s+/)
      .map((piece) => piece.replace(/^[<("']+|[>)"',;]+$/g, ''))
      .find((piece) => profile.test(piece));
    if (link !== undefined) return /^https?:\/\//i.test(link) ? link : `https://${link.replace(/^\/+/, '')}`;
  }
  return '';
}

/** The profile of a member whose public name is known: `jana-novak-12` gives its link; '' for anything else. */
export function profileLinkOf(publicName: string): string {
  const name = publicName.trim().replace(/^@/, '');
  return /^[^\s/?#:]{3,100}$/u.test(name) ? `https://www.linkedin.com/in/${name}` : '';
}
