# Serves the built Worker (dist/index.js) in plain workerd, with nothing of a cloud around it.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "api", worker = .api),
    (name = "nowhere", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "localhost:8787", http = (), service = "api")],
);

const api :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "dist/index.js")],
  # As in wrangler.jsonc.
  compatibilityDate = "2026-11-01",
  # Nothing that is scored goes anywhere: there is no way out.
  globalOutbound = "nowhere",
);
