export default {
  printWidth: 130,
  ignorePatterns: [
    "data/**",
    "web/dist/**",
    "web/texts/compiled/**",
    "package-lock.json",
    "server/migrations/tables.ts",
    "test/fixtures/**",
    "**/fixtures/**",
    "packages/mail-text/eval/untouched*/**",
    "**/*.md",
  ],
};
