import { setServers } from "node:dns/promises";
import { syncBuiltinESMExports } from "node:module";

/** No house of a test asks the domain name system of the world: nobody answers here, and that at once. */
setServers(["127.0.0.1:9"]);
// Those who imported `resolve` before would go on asking the servers from before.
syncBuiltinESMExports();
