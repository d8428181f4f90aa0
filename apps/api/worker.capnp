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
  # Settings, from environment variables of the same names (docs/security.md); without them it is open.
  bindings = [
    (name = "API_KEYS", fromEnvironment = "API_KEYS"),
    (name = "REQUIRE_KEYS", fromEnvironment = "REQUIRE_KEYS"),
    (name = "ALLOWED_ORIGINS", fromEnvironment = "ALLOWED_ORIGINS"),
    (name = "RATE_LIMIT", fromEnvironment = "RATE_LIMIT"),
    (name = "CLIENT_ADDRESS_HEADER", fromEnvironment = "CLIENT_ADDRESS_HEADER"),
    (name = "MAX_BODY_BYTES", fromEnvironment = "MAX_BODY_BYTES"),
    (name = "MAX_RESPONDENTS", fromEnvironment = "MAX_RESPONDENTS"),
  ],
  # Nothing that is scored goes anywhere: there is no way out.
  globalOutbound = "nowhere",
);
