/** The MCP door: every operation of the contract as a tool, over standard input and output. */
import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import type { z } from 'zod';
import type { Ask } from '#contract/ask.ts';
import { operationNamed, operationNames } from '#contract/contract.ts';

/** `logConversation` -> `log_conversation`. */
export function toolName(operation: string): string {
  return operation.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A server with a tool for every operation; problems come back as tool errors that say what to do next. */
export function mcpServer(ask: Ask, version: string): McpServer {
  const server = new McpServer({ name: 'whoelse', version });
  for (const name of operationNames) {
    const operation = operationNamed(name);
    server.registerTool(
      toolName(name),
      {
        description: operation.summary,
        // Every input in the contract is a zod object.
        inputSchema: operation.input as z.ZodObject,
        annotations: { readOnlyHint: operation.effect === 'read' },
      },
      async (input: unknown) => {
        const answer = await ask(name, input as never);
        if (answer.ok) return { content: [{ type: 'text' as const, text: JSON.stringify(answer.value) }] };
        const { sentence, next } = answer.problem;
        return { isError: true, content: [{ type: 'text' as const, text: `${sentence} ${next}` }] };
      },
    );
  }
  return server;
}

/** Serves over standard input and output; returns once connected. */
export async function speakMcp(ask: Ask, version: string): Promise<void> {
  await mcpServer(ask, version).connect(new StdioServerTransport());
}
