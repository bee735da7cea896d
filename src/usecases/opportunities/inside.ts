/** What is known of a place from inside: fit with quotes, what people said by theme, whom to ask. Method: M10, M6, M7. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { themeOf, themes } from '#domain/learning/insight-themes.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { fitShape } from '../fit/fit-shapes.ts';
import { questionsThere } from '../fit/questions-there.ts';
import { readFit } from '../fit/read-fit.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import type { Context } from '../use-case.ts';
import { type WhoInside, whoInside } from './who-inside.ts';

type Page = OutputOf<'getOpportunity'>;

export interface Inside extends Pick<Page, 'fit' | 'questions' | 'heard' | 'known'> {
  readonly organizationId: string | null;
  readonly couldTell: WhoInside['couldTell'];
}

/** Gives what is known inside of an opening's place. */
export async function insides(r: Reading, context: Context): Promise<(row: Row<'opportunities'>) => Promise<Inside>> {
  const whoOf = await whoInside(r, context);
  const insights = await r.all('insights');
  return async (row) => {
    const { organizationId, there, known, couldTell } = await whoOf(row);
    const ids = new Set(known.map((person) => person.id));
    const heard = await heardOf(
      r,
      insights.filter(
        (one) =>
          (organizationId !== null && one.organization_id === organizationId) ||
          (one.conversation_id !== null && one.conversation_id === row.conversation_id) ||
          (one.organization_id === null && one.person_id !== null && ids.has(one.person_id)),
      ),
    );
    const all = { organizationId, heard, known: [...known], couldTell };
    if (organizationId === null) return { ...all, fit: null, questions: [] };
    const { fit, shares } = await readFit(r, organizationId, row.role_id ?? undefined);
    return { ...all, fit: fitShape(fit, shares), questions: questionsThere(fit.axes, there) };
  };
}

/** By theme, in the order a conversation takes; the newest first. */
async function heardOf(r: Reading, rows: readonly Row<'insights'>[]): Promise<Page['heard']> {
  const all = await insightShapes(r, rows);
  all.sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
  return themes.flatMap(({ theme, label }) => {
    const insights = all.filter((one) => themeOf(one.theme) === theme);
    return insights.length === 0 ? [] : [{ theme, label, insights }];
  });
}
