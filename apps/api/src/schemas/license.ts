import { definitionSchema } from 'relata/zod';

/** The terms under which a thing may be used, as the library names them. */
export const licenseStatus = definitionSchema.shape.license.shape.scoring.shape.status;
