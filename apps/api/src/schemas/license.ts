import { LICENSE_STATUSES } from 'relata';
import * as z from '../platform/zod.ts';

/** The terms under which a thing may be used, as the library names them. */
export const licenseStatus = z.enum(LICENSE_STATUSES);
