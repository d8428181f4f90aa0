import type { Context } from 'hono';

/**
 * Says by which definition a response was scored: its hash goes into `Relata-Definition`.
 * Two responses with the same hash, from the same version of the engine, came by the same
 * numbers.
 */
export const nameDefinition = (
  c: Context,
  { definitionHash }: { readonly definitionHash: string },
): void => c.set('definition', definitionHash);
