/** What a calendar file would do, before it does it. Method: M5. */
import { sayDayAndTime } from '#domain/conversations/time-slots.ts';
import { ok } from '#domain/result.ts';
import { toNamed } from '#store/named-people.ts';
import type { UseCase } from '../use-case.ts';
import { planInvitation, sayPlan } from './plan-invitation.ts';

export const previewInvitation: UseCase<'previewInvitation'> = (asked, context) =>
  context.store.read(async (r) => {
    const planned = await planInvitation(r, asked, context);
    if (!planned.ok) return planned;
    const { zones, zone } = context;
    const plan = planned.value;
    const { change, row, person, because, candidates, at, minutes, place, theirZone, asks } = plan;
    const said = (where: string) =>
      at === null || !zones.isZone(where) ? '' : `${sayDayAndTime(zones.localOf(where, at))} (${zones.nameOf(where)})`;
    return ok({
      change,
      sentence: sayPlan(plan, context),
      conversationId: row?.id ?? null,
      person: person && toNamed(person),
      because,
      candidates: [...candidates],
      at,
      day: asked.event.day,
      minutes,
      here: said(zone),
      there: theirZone === zone ? '' : said(theirZone),
      theirZone,
      place,
      joinUrl: asked.event.joinUrl,
      asks: [...asks],
    });
  });
