/** The plain values that shapes are made of: ids, days, moments, texts of a size. */
import { z } from 'zod';

export const Id = z.string().min(1).max(80);
/** `YYYY-MM-DD`. */
export const DayShape = z.iso.date();
/** ISO text in UTC. */
export const InstantShape = z.iso.datetime({ offset: true });
export const ShortText = z.string().trim().max(300);
export const Name = z.string().trim().min(1).max(300);
export const LongText = z.string().max(20_000);
export const Nothing = z.object({});
export const Because = z.string();
export const Count = z.number().int().min(0);
export const Page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
};
