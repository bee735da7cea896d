/** Tells degrees, certificates and pronouns behind a name from the name itself. Method: M3. */

/** Written behind a comma they are credentials; alone at the end of a name some of them are names too. */
const shortOnes =
  words(`ba bs bsc ma ms me med mag be ca do pa pe ap np rn eit eng ing dipl hon safe acp acc pcc mcc candidate cand
  student graduate certified belt black green six sigma lean in of and the jr`);
const sureOnes =
  words(`mba emba phd dphil drphil edd psyd dba dsc md mbbs dds dmd jd llm llb esq cpa acca fcca fcai cfa cfp frm cma
  cisa cism cissp crisc pmp prince2 csm cspo psm pspo itil togaf phr sphr gphr shrmcp shrmscp cipd mcipd fcipd assoccipd peng ceng
  lcsw lmft lpc msw mph mpa mpp bsn msn msc mphil meng beng btech mtech bcom mcom bba bca mca mfa bfa aia leedap cscp cpim cpsm
  cipp cippe cippus cipm cdmp cams cfe ccim sior capm pgmp pmiacp cssbb lssbb chrp chrl cphr frsa fhea facs obe mbe cbe`);
const pronoun =
  'he|him|his|she|hers?|they|them|theirs?|ze|zir|xe|xem|any|all|elle|iel|il|lui|ella|él|elle?s|sie|er|ihr|ihn|ela|dela|ele|dele';
const pronouns = new RegExp(`^["'\\s]*(?:${pronoun})(?:[\\s./,|&-]+(?:${pronoun}|pronouns?))*["'\\s.]*$`, 'iu');
const slashedPronouns = new RegExp(`(?:^|\\s)(?:${pronoun})(?:\\s?/\\s?(?:${pronoun}))+(?=\\s|$)`, 'giu');

/** `she/her`, `He/Him/His`, `elle`: what someone asks to be called, not a part of the name. */
export function isPronouns(text: string): boolean {
  return pronouns.test(text);
}

/** Without pronouns that stand in the open, such as `Anna Bell she/her`. */
export function withoutPronouns(text: string): string {
  return text.replace(slashedPronouns, ' ');
}

/** True when a text consists of nothing but credentials and pronouns: `MBA, SHRM-CP`, `Ph.D.`, `PMP®`. Never for ''. */
export function isCredentialList(text: string): boolean {
  if (isPronouns(text)) return true;
  const pieces = text
    .split(/[,;:/&+|()]+|\s[-–—]\s/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.length > 0 && pieces.every(isCredential);
}

/** `PhD` and `SHRM-CP` even without a comma before them; `MA` is not sure, it is a family name too. */
export function isSureCredential(word: string): boolean {
  return sureOnes.has(key(word)) && /^\P{Ll}|\p{Lu}/u.test(word);
}

function isCredential(piece: string): boolean {
  if (/[™®]/u.test(piece)) return true;
  const parts = piece.split(/\s+/u);
  if (parts.every((part) => sureOnes.has(key(part)) || shortOnes.has(key(part)))) return true;
  return parts.length === 1 && looksLikeInitials(piece);
}

/** Mostly capitals (`FCAi`, `CIPP/E`, `CSPO`), or capitals with stops (`B.Sc.`). */
function looksLikeInitials(word: string): boolean {
  if (/^(?:\p{Lu}\p{Ll}{0,5}\.){1,4}(?:\p{Lu}\p{Ll}{0,5})?\.?$/u.test(word) && /\..*\p{L}.*\.?/u.test(word))
    return true;
  const letters = word.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length >= 2 && word.length <= 16 && capitals >= letters.length * 0.6;
}

function key(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
