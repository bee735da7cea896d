/**
 * Legal forms that end (or, in some countries, begin) a company's name. Method: M3.
 * Chosen and folded from OpenSanctions rigour, resources/names/org_types.yml (MIT, see NOTICE): forms that are also words of names
 * (trust, foundation, cooperative, bank, `sc`, `pc`) are left out, so that stripping never eats a name.
 */

/** Folded phrases, `|` between; dots are gone and single letters joined (`s.r.o.` is `sro`). */
const endings =
  'dac|clg|ulc|designated activity company|inc|incorporated|incorporation|incorp|corp|corporation|co|company|ltd|limited|ltda|limitada|lda|llc|llp|lllp|lp|plc|pllc|pjsc|ojsc|cjsc|jsc|qsc|saog|saoc|kscp|' +
  'public limited company|public ltd company|private limited|private limited company|pvt ltd|pvt limited|private ltd|pvt|p ltd|p limited|opc private limited|' +
  'limited liability company|limited liability partnership|limited liability co|limited partnership|unlimited company|limited company|ltd co|co ltd|co limited|company limited|' +
  'pte ltd|pte limited|pte|private limited company|pty ltd|pty limited|pty|proprietary limited|proprietary ltd|sdn bhd|bhd|berhad|sendirian berhad|tbk|persero|perseroan terbatas|' +
  'gmbh|ggmbh|gmbh co|gmbh co kg|gmbh co kgaa|gmbh co ohg|gmbh und co kg|mbh|mbh co kg|ag co kg|ag co kgaa|ag|kg|kgaa|co kg|co kgaa|co ohg|ohg|se co kg|se co kgaa|se|ug|ug haftungsbeschrankt|gbr|ev|eg|ek|ewiv|aktiengesellschaft|' +
  'gesellschaft mit beschrankter haftung|gesellschaft mbh|gesmbh|partg mbb|partgmbb|partmbb|sa|sas|sasu|sarl|eurl|snc|sca|scop|sprl|bvba|srl|srls|spa|sapa|sl|slu|sll|sau|' +
  'sa de cv|sab de cv|sapi de cv|s de rl de cv|s de rl|de rl de cv|sociedad anonima|sociedad limitada|sociedade anonima|societe anonyme|societa per azioni|societa a responsabilita limitata|societe par actions simplifiee|eireli|eirl|epp|cia ltda|sac|saa|saic|cpa|' +
  'ab|publ|ab publ|aktiebolag|as|asa|aps|a s|oy|oyj|ab oy|oy ab|osakeyhtio|ehf|hf|bv|nv|cv|vof|vzw|asbl|naamloze vennootschap|besloten vennootschap|' +
  'sro|spol sro|spol s ro|zrt|nyrt|kft|bt|sp zoo|sp z oo|spzoo|spolka z oo|spolka akcyjna|sp k|sp j|doo|dooel|jdoo|ood|eood|ead|uab|sia|ou|as sirketi|anonim sirketi|ltd sti|limited sirketi|tov|pat|prat|ooo|oao|zao|pao|ооо|оао|зао|пао|ао|тов|тоо|еоод|оод|' +
  'kk|kabushiki kaisha|godo kaisha|gk|株式会社|有限公司|股份有限公司|有限责任公司|주식회사|fze|fzco|fz llc|fzc|fz|dmcc|wll|llc fz|spc|epe|ae|ike';

const beginnings = 'pt|ooo|oao|zao|pao|uab|ооо|оао|зао|пао|株式会社|주식회사';

/** Phrases by their last word, longest first: what may be cut off the end. */
const byLastWord: ReadonlyMap<string, readonly (readonly string[])[]> = indexed(endings);
const first: ReadonlySet<string> = new Set(beginnings.split('|'));

/** The words without legal forms at the end, and without those that stand in front in their country. At least one word always stays. */
export function withoutLegalForm(tokens: readonly string[]): readonly string[] {
  let end = tokens.length;
  for (let cut = endingLength(tokens, end); cut > 0; cut = endingLength(tokens, end)) end -= cut;
  const opens = tokens[0] ?? '';
  const start = end > 1 && first.has(opens) ? 1 : 0;
  return start === 0 && end === tokens.length ? tokens : tokens.slice(start, end);
}

function endingLength(tokens: readonly string[], end: number): number {
  const candidates = byLastWord.get(tokens[end - 1] ?? '');
  if (!candidates) return 0;
  for (const phrase of candidates) {
    const from = end - phrase.length;
    if (from >= 1 && phrase.every((word, i) => tokens[from + i] === word)) return phrase.length;
  }
  return 0;
}

function indexed(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const text of list.split('|')) {
    const phrase = text.split(' ');
    const last = phrase[phrase.length - 1] ?? '';
    const row = map.get(last);
    if (row) row.push(phrase);
    else map.set(last, [phrase]);
  }
  for (const row of map.values()) row.sort((a, b) => b.length - a.length);
  return map;
}
