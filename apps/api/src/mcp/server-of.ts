import { McpServer } from '@modelcontextprotocol/server';
import { ENGINE_VERSION } from 'relata';
import { NOTICES } from '../scoring/notices.ts';
import { asStandard } from './as-standard.ts';
import { callTool } from './call-tool.ts';
import { TOOLS } from './tools/index.ts';

const INSTRUCTIONS = `Scores questionnaires about relationship patterns by published keys. ${NOTICES.scores} ${NOTICES.flags} Answers are health data: nothing of them is kept here; do not repeat them where they are not needed. Find an instrument with list_instruments, see what to ask with get_form, then score_answers. A scale whose status is insufficient has no score: never guess one; its bounds say what is known. Always show the notices of get_form and describe_instrument with a result.`;

const READS_ONLY = {
  readOnlyHint: true,
  idempotentHint: true,
  destructiveHint: false,
  openWorldHint: false,
};

/** A server of the protocol for one request, with every tool. */
export function serverOf(requestId: string): McpServer {
  const server = new McpServer(
    { name: 'relata', title: 'Relata', version: ENGINE_VERSION },
    { instructions: INSTRUCTIONS, capabilities: { tools: { listChanged: false } } },
  );
  for (const tool of TOOLS) {
    const { name, title, description, input, output } = tool;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: asStandard(input),
        outputSchema: asStandard(output),
        annotations: { title, ...READS_ONLY },
      },
      (args) => callTool(tool, args, requestId),
    );
  }
  return server;
}
