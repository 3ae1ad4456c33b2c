import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { build } from "vite";
import { createReader } from "./core.ts";
import { compileCues } from "./cues.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

describe("one language apart", () => {
  test("a reader knows only the languages it was given", () => {
    const reader = createReader([sv]);
    expect(reader.read("Hvornår åbner I? Jeg venter på svar.").readAs).toBe("sv");
    expect(reader.read("När öppnar ni?").questions).toHaveLength(1);
    const two = createReader([sv, en]);
    expect(two.read("When do you open?").readAs).toBe("en");
    expect(() => createReader([])).toThrow(RangeError);
  });

  test("is small: under 100 kB compressed, and carries no other language's lists", async () => {
    const entry = "virtual:entry";
    const result = await build({
      configFile: false,
      logLevel: "silent",
      build: { write: false, minify: true, lib: { entry, formats: ["es"], fileName: "out" }, rollupOptions: { input: entry } },
      plugins: [
        {
          name: "entry",
          resolveId: (id) => (id === entry ? id : null),
          load: (id) =>
            id === entry
              ? `export { createReader } from ${JSON.stringify(new URL("./core.ts", import.meta.url).pathname)};
                 export { sv } from ${JSON.stringify(new URL("./sv.ts", import.meta.url).pathname)};`
              : null,
        },
      ],
    });
    const [output] = Array.isArray(result) ? result : [result];
    const code =
      output && "output" in output ? output.output.map((part) => (part.type === "chunk" ? part.code : "")).join("") : "";
    expect(code).toContain("besvik");
    expect(code).not.toContain("disappoint");
    const size = gzipSync(code).length;
    console.info(`one language: ${Math.round(size / 1000)} kB compressed`);
    expect(size).toBeGreaterThan(5_000);
    expect(size).toBeLessThan(100_000);
  }, 30_000);
});

describe("cue lists", () => {
  test.each([
    ["a line outside any section", "hej"],
    ["a gap first", "# a\n.. hej"],
    ["an unknown name", "# a\n{you} kan"],
    ["too short a beginning", "# a\nab*"],
    ["a weight that is no number", "# a\nhej ^x"],
  ])("refuse %s", (_, list) => {
    expect(() => compileCues([list], "", new Set(), true)).toThrow(SyntaxError);
  });
});
