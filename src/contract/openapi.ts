/** The contract as an OpenAPI 3.1 document. */
import { z } from 'zod';
import { operationNamed, operationNames } from './contract.ts';

type Json = Record<string, unknown>;

/** OpenAPI 3.1.1; every operation is `POST /api/<name>`, problems are RFC 9457 documents. */
export function openapi(version: string): Json {
  const paths: Json = {};
  for (const name of operationNames) {
    const o = operationNamed(name);
    const json = (s: unknown, io: 'input' | 'output') => ({
      content: { 'application/json': { schema: jsonSchema(s as z.ZodType, io) } },
    });
    paths[`/api/${name}`] = {
      post: {
        operationId: name,
        summary: o.summary,
        'x-effect': o.effect,
        'x-problems': ['badInput', ...o.problems],
        requestBody: { required: true, ...json(o.input, 'input') },
        responses: {
          200: { description: 'Done', ...json(o.output, 'output') },
          default: {
            description: 'A problem: kind, sentence, next',
            content: { 'application/problem+json': { schema: { type: 'object' } } },
          },
        },
      },
    };
  }
  return { openapi: '3.1.1', info: { title: 'Who Else', version }, paths };
}

/** A zod shape as JSON Schema 2020-12. */
export function jsonSchema(shape: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return schema;
}
