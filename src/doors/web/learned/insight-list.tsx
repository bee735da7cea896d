/** Things learned, newest first or by theme, each to be changed, filed elsewhere, or removed with an undo. Method: M6. */
import { type ReactNode, useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import { byTheme } from './by-theme.ts';
import { InsightDialog } from './insight-dialog.tsx';
import { InsightLine, type InsightLinks } from './insight-line.tsx';
import type { Insight } from './insight-types.ts';
import { LinkDialog } from './link-dialog.tsx';
import { WeighDialog } from './weigh-dialog.tsx';
import './learned.css';

export interface InsightListProps {
  readonly insights: readonly Insight[];
  readonly links: InsightLinks;
  /** Under a heading for each theme; else one list in the order given. */
  readonly isThemed?: boolean;
  readonly hidesOrganization?: boolean;
  /** The one that was looked for. */
  readonly foundId?: string | null;
}

export function InsightList({
  insights,
  links,
  isThemed = false,
  hidesOrganization = false,
  foundId = null,
}: InsightListProps) {
  const [edited, setEdited] = useState<Insight | null>(null);
  const [linked, setLinked] = useState<Insight | null>(null);
  const [weighed, setWeighed] = useState<Insight | null>(null);
  const remove = useAct('removeInsight');
  const restore = useAct('restoreDeleted');
  const run = async (insight: Insight) => {
    const answer = await remove.run({ insightId: insight.id });
    if (answer.ok) say('Removed.', () => void restore.run({ id: insight.id }));
  };
  const list = (those: readonly Insight[]): ReactNode => (
    <ul className="insights">
      {those.map((insight) => (
        <InsightLine
          key={insight.id}
          insight={insight}
          links={links}
          hidesTheme={isThemed}
          hidesOrganization={hidesOrganization}
          onEdit={() => setEdited(insight)}
          onRemove={() => void run(insight)}
          onLink={() => setLinked(insight)}
          onWeigh={() => setWeighed(insight)}
          isFound={insight.id === foundId}
        />
      ))}
    </ul>
  );
  return (
    <>
      <SaidNotice problem={remove.problem ?? restore.problem} />
      {isThemed ? (
        <div className="stack">
          {byTheme(insights).map(({ theme, label, insights: those }) => (
            <section className="stack" data-gap="small" key={theme} aria-label={label}>
              <h3>{label}</h3>
              {list(those)}
            </section>
          ))}
        </div>
      ) : (
        list(insights)
      )}
      {edited && <EditInsight insight={edited} onClose={() => setEdited(null)} />}
      {linked && <LinkDialog insight={linked} onClose={() => setLinked(null)} />}
      {weighed && <WeighDialog insight={weighed} onClose={() => setWeighed(null)} />}
    </>
  );
}

interface EditInsightProps {
  readonly insight: Insight | null;
  readonly filedTo?: { readonly organizationId?: string; readonly roleId?: string };
  readonly onClose: () => void;
}

/** The dialog with every organization and role to file it to. */
export function EditInsight({ insight, filedTo, onClose }: EditInsightProps) {
  const organizations = useAsk('listOrganizations', {}, { keep: true }).data?.organizations ?? [];
  const roles = useAsk('listRoles', {}, { keep: true }).data?.roles ?? [];
  const own = <P extends { readonly id: string; readonly name: string }>(
    places: readonly P[],
    id: string | null | undefined,
    name: string | null | undefined,
  ) => (id && name && !places.some((one) => one.id === id) ? [...places, { id, name }] : places);
  return (
    <InsightDialog
      insight={insight}
      {...(filedTo ? { filedTo } : {})}
      organizations={own(organizations, insight?.organizationId, insight?.organizationName)}
      roles={own(roles, insight?.roleId, insight?.roleName)}
      onClose={onClose}
    />
  );
}
