/** The address of LinkedIn's own people search; the seeker opens it, nothing is fetched. Method: M3. */

/** People two steps away (`network=["S"]`) whose profile names the organization; '' when the name is blank. */
export function linkedinPeopleSearch(organization: string): string {
  const keywords = organization.replace(/\s+/g, ' ').trim();
  if (keywords === '') return '';
  const quoted = encodeURIComponent(keywords).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `https://www.linkedin.com/search/results/people/?keywords=${quoted}&network=%5B%22S%22%5D`;
}
