/** Where reports are kept. What follows opens one: it goes into no log and no error. */
export const KEPT = '/v1/reports/';

/** An address as it may be told: without what opens a kept report. */
export const nameless = (path: string): string => (path.startsWith(KEPT) ? `${KEPT}*` : path);
