/** The network: everybody she knows, place by place, and through whom. Method: M3, M8. */
import { z } from 'zod';
import { read } from './operation.ts';
import { Love } from './organizations.ts';
import { Standing } from './people.ts';
import { Because, Count, Id } from './plain.ts';

export const networkOperations = {
  getNetwork: read({
    summary:
      'Whom she knows where, and who named whom: everybody at once, in columns kept in step, those at her organizations first.',
    input: z.object({}),
    output: z.object({
      sentence: Because,
      /** In the order of her list; the people of the first come first in the columns, then those of the second. */
      organizations: z.array(
        z.object({
          id: Id,
          name: z.string(),
          love: Love,
          place: z.number().int(),
          people: Count,
          /** Places of employers, in their column, that may belong to it; never counted as known. */
          maybe: z.array(Count),
        }),
      ),
      /** Everywhere else, after all organizations; '' where the employer is not known. */
      employers: z.object({ name: z.array(z.string()), people: z.array(Count) }),
      people: z.object({
        id: z.array(Id),
        name: z.array(z.string()),
        /** How close, 0 to 9. */
        closeness: z.array(z.number().int().min(0).max(9)),
      }),
      /** Of those at her organizations. */
      titles: z.array(z.string()),
      /** From here on people by their place in the columns. Those she dealt with: */
      dealt: z.array(z.object({ person: Count, standing: Standing })),
      /** Named to her, not known to her yet. */
      named: z.array(Count),
      /** Not to be written to. */
      left: z.array(Count),
      /** Who named whom, in order of time. */
      referrals: z.array(z.object({ from: Count, to: Count })),
    }),
  }),
};
