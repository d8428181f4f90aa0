import type * as z from '../platform/zod.ts';
import { ofZodError } from '../problems/of-zod-error.ts';
import type { JsonSchema } from './as-standard.ts';

interface ToolFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of the arguments, for agents. */
  readonly input: JsonSchema;
  /** JSON Schema of the result, as far as an agent needs it. */
  readonly output: JsonSchema;
}

/** A tool as agents see it, and what it does. */
export interface Tool extends ToolFacts {
  /** Checks the arguments, as the HTTP API does. */
  readonly takes: z.ZodType;
  /** @throws {ProblemError} invalidBody, and whatever the tool itself finds wrong */
  readonly run: (args: unknown) => Promise<object>;
}

/** A tool whose `call` takes what its schema yields. */
export const tool = <S extends z.ZodType>({
  call,
  ...it
}: ToolFacts & {
  readonly takes: S;
  readonly call: (args: z.output<S>) => object | Promise<object>;
}): Tool => ({
  ...it,
  run: async (args) => {
    const checked = it.takes.safeParse(args);
    if (!checked.success) throw ofZodError(checked.error, 'json', args);
    return call(checked.data);
  },
});
