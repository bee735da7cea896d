/** Which two things heard may agree or contradict, proposed with a reason and never decided for her. Method: M6. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';
import { type Theme, themeLabel, themeOf } from './insight-themes.ts';
import { clauses, denies, matterOf, mattersIn, type Side } from './matters.ts';
import { tellingStems } from './word-stems.ts';

export interface Heard {
  readonly id: string;
  readonly text: string;
  readonly theme: string;
  readonly on: Day;
  /** Who said it; null for a note of her own. */
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly roleId: string | null;
}

export type LinkKind = 'agrees' | 'contradicts';

export interface ProposedLink {
  readonly kind: LinkKind;
  /** The earlier of the two first. */
  readonly a: string;
  readonly b: string;
  readonly because: string;
}

/** What these themes tell about the work holds at other places too; the rest is about one place. */
const ofTheWork: ReadonlySet<Theme> = new Set(['path', 'day', 'work', 'entry', 'trends', 'advice', 'resources']);

/** Three words in common, or two that are most of what the shorter one says: judgement, measured in the test. */
const sharedWords = 3;
const sharedAtLeast = 2;
const sharedPart = 0.6;

interface Read {
  readonly heard: Heard;
  readonly theme: Theme;
  readonly matters: ReadonlyMap<string, Side>;
  readonly stems: readonly string[];
}

/**
 * Contradictions first, then the newest. Two are compared when they speak of the same organization, or of the same role where the theme
 * holds at any place, and share a theme or a matter. What one person said twice never agrees with itself. Pairs in `decided` (see
 * `pairKey`) are left out. The order of what is given does not matter.
 */
export function proposeLinks(
  heard: readonly Heard[],
  decided: ReadonlySet<string> = new Set(),
): readonly ProposedLink[] {
  const read = [...heard]
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
    .map(
      (one): Read => ({
        heard: one,
        theme: themeOf(one.theme),
        matters: mattersIn(one.text),
        stems: tellingStems(one.text),
      }),
    );
  const found: (ProposedLink & { readonly on: Day })[] = [];
  for (const [at, b] of read.entries())
    for (const a of read.slice(0, at)) {
      if (decided.has(pairKey(a.heard.id, b.heard.id)) || !isOfOnePlace(a, b)) continue;
      const link = relate(a, b);
      if (link && !(link.kind === 'agrees' && isOneVoice(a, b)))
        found.push({ ...link, a: a.heard.id, b: b.heard.id, on: b.heard.on });
    }
  return found
    .sort(
      (x, y) =>
        Number(x.kind === 'agrees') - Number(y.kind === 'agrees') ||
        compareText(y.on, x.on) ||
        compareText(x.a, y.a) ||
        compareText(x.b, y.b),
    )
    .map(({ on: _, ...link }) => link);
}

/** The same for both orders of two insights. */
export function pairKey(a: string, b: string): string {
  return compareText(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}

/** How two texts of one theme stand to each other; null when nothing says so. */
export function relateTexts(
  a: string,
  b: string,
  theme: string,
): { readonly kind: LinkKind; readonly because: string } | null {
  const read = (text: string) => ({ theme: themeOf(theme), matters: mattersIn(text), stems: tellingStems(text), text });
  return relateRead(read(a), read(b));
}

function relate(a: Read, b: Read) {
  return relateRead({ ...a, text: a.heard.text }, { ...b, text: b.heard.text });
}

interface Comparable extends Pick<Read, 'theme' | 'matters' | 'stems'> {
  readonly text: string;
}

function relateRead(a: Comparable, b: Comparable): { readonly kind: LinkKind; readonly because: string } | null {
  const common = [...a.matters].filter(([id]) => b.matters.has(id));
  const against = common.find(([id, side]) => b.matters.get(id) !== side);
  const one = against ?? common[0];
  const matter = one && matterOf(one[0]);
  if (one && matter)
    return against
      ? {
          kind: 'contradicts',
          because: `Both speak of ${matter.name}: one says ${matter[one[1]]}, the other ${matter[other(one[1])]}.`,
        }
      : { kind: 'agrees', because: `Both speak of ${matter.name}, and say that ${matter[one[1]]}.` };
  if (a.theme !== b.theme || a.theme === 'other') return null;
  const shared = a.stems.filter((stem) => b.stems.includes(stem));
  const part = shared.length / Math.min(a.stems.length, b.stems.length);
  if (shared.length < sharedWords && !(shared.length >= sharedAtLeast && part >= sharedPart)) return null;
  const turned = deniesAbout(a.text, shared) !== deniesAbout(b.text, shared);
  const what = `Both are about ${themeLabel(a.theme).toLowerCase()} and use the same words`;
  return turned
    ? { kind: 'contradicts', because: `${what}, but only one of them says no.` }
    : { kind: 'agrees', because: `${what}.` };
}

function other(side: Side): Side {
  return side === 'yes' ? 'no' : 'yes';
}

function deniesAbout(text: string, shared: readonly string[]): boolean {
  return clauses(text).some((clause) => denies(clause) && tellingStems(clause).some((stem) => shared.includes(stem)));
}

function isOneVoice(a: Read, b: Read): boolean {
  return a.heard.personId === b.heard.personId;
}

function isOfOnePlace(a: Read, b: Read): boolean {
  const [x, y] = [a.heard, b.heard];
  if (x.organizationId !== null && x.organizationId === y.organizationId) return true;
  if (x.roleId === null || x.roleId !== y.roleId) return false;
  const elsewhere = x.organizationId !== null && y.organizationId !== null;
  return !elsewhere || (ofTheWork.has(a.theme) && ofTheWork.has(b.theme));
}
