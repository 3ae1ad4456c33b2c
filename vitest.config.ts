import { defineConfig } from "vitest/config";
import { mailServers } from "./scripts/mail-servers.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "packages", include: ["packages/**/*.test.ts"], environment: "node" } },
      {
        test: {
          name: "server",
          include: [
            "server/**/*.test.ts",
            "contract/**/*.test.ts",
            "scripts/**/*.test.ts",
            "test/*.test.ts",
            "test/ops/**/*.test.ts",
          ],
          environment: "node",
          globalSetup: ["test/support/database-server.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // On a real Dovecot and Postfix; left out, in a sentence, where they are not installed.
      ...(mailServers()
        ? [
            {
              test: {
                name: "mail",
                include: ["test/mail-lab/**/*.test.ts"],
                environment: "node" as const,
                globalSetup: ["test/support/database-server.ts"],
                testTimeout: 90_000,
                hookTimeout: 60_000,
              },
            },
          ]
        : []),
      {
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/support/database-server.ts", "test/support/browser.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // What is waited for has as long as what is looked for (journey.ts): a busy machine is slow, not wrong.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
