/** What an operation is: one thing that can be asked, declared once, from which every door is made. */
import type { Problem, ProblemKind } from './problems.ts';

/** Only what inference needs of a zod schema: naming z.ZodType<O, I> makes checking 20 times slower. */
export interface Schema {
  readonly _zod: { readonly input: unknown; readonly output: unknown };
}
export type In<S extends Schema> = S['_zod']['input'];
export type Out<S extends Schema> = S['_zod']['output'];

export interface Operation<
  I extends Schema = Schema,
  O extends Schema = Schema,
  P extends ProblemKind = ProblemKind,
  E extends 'read' | 'write' = 'read' | 'write',
> {
  /** One sentence, shown in OpenAPI, in the MCP tool list and in the command line's help. */
  readonly summary: string;
  /** A read changes nothing; a write is one transaction. */
  readonly effect: E;
  readonly input: I;
  readonly output: O;
  /** The problems it may answer with, beside `badInput`. */
  readonly problems: readonly P[];
  /** Largest body in bytes the HTTP door takes; 1 MB when left out. */
  readonly largest?: number;
}

export function read<I extends Schema, O extends Schema, const P extends ProblemKind = never>(o: {
  summary: string;
  input: I;
  output: O;
  problems?: readonly P[];
  largest?: number;
}): Operation<I, O, P, 'read'> {
  return { problems: [], ...o, effect: 'read' };
}

export function write<I extends Schema, O extends Schema, const P extends ProblemKind = never>(o: {
  summary: string;
  input: I;
  output: O;
  problems?: readonly P[];
  largest?: number;
}): Operation<I, O, P, 'write'> {
  return { problems: [], ...o, effect: 'write' };
}

/** The problems an operation can return, as values. */
export type ProblemOf<X> = X extends Operation<Schema, Schema, infer P> ? Extract<Problem, { kind: P }> : never;
