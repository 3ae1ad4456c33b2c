import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { mailServers } from "./scripts/mail-servers.ts";
import { LongestFirst } from "./test/support/longest-first.ts";

export default defineConfig({
  test: {
    // Most tests wait for a database, a browser or a process of its own about half of their time.
    maxWorkers: Math.min(availableParallelism() + 1, 8),
    sequence: { sequencer: LongestFirst },
    // A worker goes from file to file with what it has loaded: the whole server is some hundred modules, and no test changes one.
    isolate: false,
    // No test fails by these: what takes too long is told by what it expects, and a busy machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: "packages", include: ["packages/**/*.test.ts"], environment: "node" } },
      {
        extends: true,
        test: {
          name: "server",
          include: [
            "server/**/*.test.ts",
            "contract/**/*.test.ts",
            "scripts/**/*.test.ts",
            "test/*.test.ts",
            "test/ops/**/*.test.ts",
            "test/fuzz/**/*.test.ts",
          ],
          environment: "node",
          globalSetup: ["test/support/database-server.ts"],
        },
      },
      // On a real Dovecot and Postfix; left out, in a sentence, where they are not installed.
      ...(mailServers()
        ? [
            {
              extends: true as const,
              test: {
                name: "mail",
                include: ["test/mail-lab/**/*.test.ts"],
                environment: "node" as const,
                globalSetup: ["test/support/database-server.ts"],
              },
            },
          ]
        : []),
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/support/database-server.ts", "test/support/browser.ts"],
        },
      },
    ],
  },
});
