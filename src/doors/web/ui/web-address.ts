/** What she wrote as an address, when it is one of the web. */

/** The address to open; a missing `https://` is added. Null for anything else. */
export function webAddress(written: string): string | null {
  const bare = written.trim();
  const text = /^[a-z][a-z\d+.-]*:/i.test(bare) ? bare : `https://${bare}`;
  try {
    const url = new URL(text);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.') ? url.href : null;
  } catch (notAnAddress) {
    if (notAnAddress instanceof TypeError) return null;
    throw notAnAddress;
  }
}
