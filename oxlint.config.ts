import { defineConfig, type OxlintConfig } from "oxlint";
import { rooms, roomsAbove } from "./scripts/house.ts";

type Rules = NonNullable<NonNullable<OxlintConfig["overrides"]>[number]["rules"]>;

const neverImport = (groups: { group: string[]; message: string }[]): Rules => ({
  "no-restricted-imports": ["error", { patterns: groups }],
});

const deepDoors = {
  group: rooms.flatMap((room) => [`**/server/${room}/**`, `#${room}/*`]),
  message: "Import another room through its front door, e.g. `#contacts`.",
};

/** Each room: nothing above it, and its neighbours only by their front doors. */
const roomRules = rooms.map((room) => ({
  files: [`server/${room}/**/*.ts`],
  rules: neverImport([
    deepDoors,
    {
      group: rooms
        .filter((other) => other !== room)
        .flatMap((other) => [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`]),
      message: "Import another room through its front door, e.g. `#contacts`.",
    },
    ...(roomsAbove(room).length > 0
      ? [
          {
            group: roomsAbove(room).map((above) => `#${above}`),
            message: `\`${room}\` lies below: record an event and let the higher room listen (ARCHITECTURE.md, direction).`,
          },
        ]
      : []),
    { group: ["**/web/**"], message: "The server never imports the web." },
  ]),
}));

export default defineConfig({
  plugins: ["typescript", "unicorn", "import", "promise", "react", "jsx-a11y", "vitest"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["data/**", "web/dist/**", "web/texts/compiled/**", "server/migrations/tables.ts"],
  rules: {
    "import/no-cycle": "error",
    "import/no-unassigned-import": "off",
    "import/no-named-as-default-member": "off",
    "no-console": "error",
    "no-await-in-loop": "off",
    "no-shadow": "off",
    "no-underscore-dangle": "off",
    "react/react-in-jsx-scope": "off",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-unsafe-type-assertion": "off",
    "typescript/no-unnecessary-condition": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/consistent-function-scoping": "off",
    "promise/always-return": "off",
    "typescript/consistent-return": "off",
    "vitest/no-conditional-expect": "off",
    "vitest/no-conditional-tests": "off",
    "vitest/valid-expect": ["error", { maxArgs: 2 }],
    "vitest/no-disabled-tests": "error",
    "vitest/no-focused-tests": "error",
  },
  overrides: [
    ...roomRules,
    {
      files: ["packages/**/*.ts"],
      rules: neverImport([
        {
          group: ["#*", "**/server/**", "**/web/**", "**/contract/**", "node:*"],
          message: "packages/* are pure: no server, no DOM, no clock, no network.",
        },
      ]),
    },
    {
      files: ["packages/**/*.test.ts", "packages/**/eval/**", "packages/**/bench/**", "packages/**/scripts/**"],
      rules: { "no-restricted-imports": "off", "no-console": "off" },
    },
    {
      files: ["contract/**/*.ts"],
      rules: neverImport([
        {
          group: ["#*", "**/server/**", "**/web/**", "node:*"],
          message: "The contract is shared by server and web and knows neither.",
        },
      ]),
    },
    {
      files: ["web/**/*.{ts,tsx}"],
      rules: neverImport([
        {
          group: ["**/server/**", ...rooms.map((room) => `#${room}`), "node:*"],
          message: "The web knows the server only by its API (#contract).",
        },
      ]),
    },
    { files: ["scripts/**", "bin/**", "bench/**", "test/**"], rules: { "no-console": "off" } },
  ],
});
