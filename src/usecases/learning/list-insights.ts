/** What was learned, searched and filtered, newest first. Method: M6. */
import { themeLabel, themeOf, themes } from '#domain/learning/insight-themes.ts';
import { fold } from '#domain/people/fold.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { insightShapes } from './insight-shapes.ts';

export const listInsights: UseCase<'listInsights'> = async (
  { search, organizationId, roleId, personId, theme },
  { store },
) =>
  store.read(async (r) => {
    const all = await insightShapes(r, await r.all('insights'));
    const sought = fold(search)
      .split(' ')
      .filter((word) => word !== '');
    const inPlace = all.filter((insight) => {
      if (organizationId !== undefined && insight.organizationId !== organizationId) return false;
      if (roleId !== undefined && insight.roleId !== roleId) return false;
      if (personId !== undefined && insight.personId !== personId) return false;
      if (sought.length === 0) return true;
      const text = fold(
        `${insight.text} ${insight.personName ?? ''} ${insight.organizationName ?? ''} ${insight.roleName ?? ''}`,
      );
      return sought.every((word) => text.includes(word));
    });
    const insights = inPlace.filter((insight) => theme === undefined || themeOf(insight.theme) === theme);
    insights.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1));
    const counted = themes.map(({ theme: one }) => ({
      theme: one,
      label: themeLabel(one),
      count: inPlace.filter((insight) => themeOf(insight.theme) === one).length,
    }));
    return ok({ insights, themes: counted.filter(({ count }) => count > 0) });
  });
