/** What is said wherever an instrument in draft is scored or shown. */
export const DRAFT =
  'Research draft: no norms, no validated cut-offs, not diagnostic. For research only.';
