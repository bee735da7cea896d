/** What was learned, searched and filtered, newest first. Method: M6. */

import { compareText } from '#domain/compare-text.ts';
import { themeLabel, themeOf, themes } from '#domain/learning/insight-themes.ts';
import { isAbout } from '#domain/learning/word-stems.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { insightShapes } from './insight-shapes.ts';

export const listInsights: UseCase<'listInsights'> = async (
  { search, organizationId, roleId, personId, theme },
  { store },
) =>
  store.read(async (r) => {
    const all = await insightShapes(r, await r.all('insights'));
    const inPlace = all.filter((insight) => {
      if (organizationId !== undefined && insight.organizationId !== organizationId) return false;
      if (roleId !== undefined && insight.roleId !== roleId) return false;
      if (personId !== undefined && insight.personId !== personId) return false;
      return isAbout([insight.text, insight.personName, insight.organizationName, insight.roleName].join(' '), search);
    });
    const insights = inPlace.filter((insight) => theme === undefined || themeOf(insight.theme) === theme);
    insights.sort((a, b) => compareText(b.on, a.on) || compareText(b.id, a.id));
    const counted = themes.map(({ theme: one }) => ({
      theme: one,
      label: themeLabel(one),
      count: inPlace.filter((insight) => themeOf(insight.theme) === one).length,
    }));
    return ok({ insights, themes: counted.filter(({ count }) => count > 0) });
  });
