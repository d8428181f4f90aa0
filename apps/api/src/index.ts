import { createApp } from './app.ts';
import type { Bindings } from './app-env.ts';

const app = createApp();

/** The Worker. It has no bindings and keeps nothing. */
export default { fetch: app.fetch } satisfies ExportedHandler<Bindings>;

export type AppType = typeof app;
