import { createApp } from './app.ts';

const app = createApp();

/** The Worker. It has no bindings and keeps nothing. */
export default { fetch: app.fetch } satisfies ExportedHandler;

export type AppType = typeof app;
