import { createApp } from './app.ts';
import type { Settings } from './platform/settings.ts';

const app = createApp();

/** The Worker. It keeps nothing, but for reports where it is set up to and a caller asks. */
export default { fetch: app.fetch } satisfies ExportedHandler<Settings>;

export type AppType = typeof app;
