/** What was learned, gathered by theme, in the order a conversation tends to take. Method: M6. Pure. */
import { themeOf, themes } from '#domain/learning/insight-themes.ts';
import type { Insight, Place, ThemedInsights } from './insight-types.ts';

/** Themes without an insight are left out; within one, the order stays. */
export function byTheme(insights: readonly Insight[]): readonly ThemedInsights[] {
  return themes.flatMap(({ theme, label }) => {
    const those = insights.filter((one) => themeOf(one.theme) === theme);
    return those.length === 0 ? [] : [{ theme, label, insights: those }];
  });
}

/** The organizations or roles that insights are filed to, each once, by name. */
export function placesIn(insights: readonly Insight[], what: 'organization' | 'role'): readonly Place[] {
  const found = new Map<string, string>();
  for (const one of insights) {
    const [id, name] =
      what === 'organization' ? [one.organizationId, one.organizationName] : [one.roleId, one.roleName];
    if (id !== null && name !== null) found.set(id, name);
  }
  return [...found].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
