import type { Context } from 'hono';

/** Address of this server, as the caller knows it: canonicals and code systems begin with it. */
export const baseOf = (c: Context): string => new URL(c.req.url).origin;

/** Whether an address is one of FHIR's, where errors are OperationOutcomes. */
export const isFhir = (path: string): boolean => path === '/fhir' || path.startsWith('/fhir/');
