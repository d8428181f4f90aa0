import type { CallToolResult } from '@modelcontextprotocol/server';
import { asProblem } from '../problems/as-problem.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import { reportFault } from '../problems/report-fault.ts';
import type { Tool } from './tool.ts';

/** The same JSON twice: as data, and as text for clients that read only text. */
const resultOf = (body: object): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(body) }],
  structuredContent: { ...body },
});

/** Calls a tool. What is wrong comes back as the problem that the HTTP API would answer. */
export async function callTool(
  tool: Tool,
  args: unknown,
  requestId: string,
): Promise<CallToolResult> {
  try {
    return resultOf(await tool.run(args));
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) reportFault(error as Error, requestId);
    const fields = problemOf(problem ?? new ProblemError('internalError'), '/mcp');
    return { ...resultOf({ ...fields, requestId }), isError: true };
  }
}
