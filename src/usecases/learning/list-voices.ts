/** How many people told of each theme, by organization and by role. Method: M6. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { themeOf, themes } from '#domain/learning/insight-themes.ts';
import { sayVoices, voicesOf } from '#domain/learning/voices.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { type Insight, insightShapes } from './insight-shapes.ts';
import { linkShapes } from './link-shapes.ts';

type Voices = OutputOf<'listVoices'>['voices'][number];
type Place = Pick<Voices, 'what' | 'id' | 'name'>;

export const listVoices: UseCase<'listVoices'> = async ({ organizationId, roleId }, { store }) =>
  store.read(async (r) => {
    const insights = await insightShapes(r, await r.all('insights'));
    const contradictions = (await linkShapes(r, await r.all('insight_links'))).filter(
      ({ kind }) => kind === 'contradicts',
    );
    const places = new Map<string, { place: Place; said: Insight[] }>();
    for (const one of insights)
      for (const place of placesOf(one)) {
        const there = places.get(place.id) ?? { place, said: [] };
        there.said.push(one);
        places.set(place.id, there);
      }
    const voices = [...places.values()]
      .filter(({ place }) =>
        organizationId === undefined && roleId === undefined
          ? true
          : place.id === organizationId || place.id === roleId,
      )
      .sort((a, b) => compareText(a.place.name, b.place.name))
      .flatMap(({ place, said }) =>
        themes.flatMap(({ theme, label }): Voices[] => {
          const those = said.filter((one) => themeOf(one.theme) === theme);
          if (those.length === 0) return [];
          const ids = new Set(those.map(({ id }) => id));
          return [
            {
              ...place,
              theme,
              label,
              voices: voicesOf(those),
              lines: those.length,
              contradicted: contradictions.some(({ a, b }) => ids.has(a.id) && ids.has(b.id)),
              sentence: sayVoices(those),
            },
          ];
        }),
      );
    return ok({ voices });
  });

function placesOf({ organizationId, organizationName, roleId, roleName }: Insight): readonly Place[] {
  return [
    ...(organizationId && organizationName
      ? [{ what: 'organization' as const, id: organizationId, name: organizationName }]
      : []),
    ...(roleId && roleName ? [{ what: 'role' as const, id: roleId, name: roleName }] : []),
  ];
}
