import { settingsOf } from '../src/platform/settings.ts';

/** Serves the built Worker in plain workerd, with nothing of a cloud around it. */
export const workerdConfig = (modules: readonly string[], compatibilityDate: string): string => `\
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "api", worker = .api),
    (name = "nowhere", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "localhost:8787", http = (), service = "api")],
);

const api :Workerd.Worker = (
  # The first is where the Worker starts.
  modules = [
${[...modules]
  .sort((a, b) => Number(b === 'index.js') - Number(a === 'index.js') || a.localeCompare(b))
  .map((name) => `    (name = "${name}", esModule = embed "${name}"),`)
  .join('\n')}
  ],
  compatibilityDate = "${compatibilityDate}",
  # Settings, from environment variables of the same names; without them it is open.
  bindings = [
${Object.keys(settingsOf({}))
  .map((name) => `    (name = "${name}", fromEnvironment = "${name}"),`)
  .join('\n')}
  ],
  # Nothing that is scored goes anywhere: there is no way out.
  globalOutbound = "nowhere",
);
`;
