/*
 * How large one language is for a browser, with `@lyhord/reading` in it: bundled and minified by rolldown (which comes with
 * vite), then compressed. Run: node packages/tone/scripts/size.ts
 */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

export interface Size {
  readonly language: string;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

const folder = new URL("..", import.meta.url).pathname;

/** Bundles `createTone` with the languages given and measures it, in bytes. */
export async function sizeOf(languages: readonly string[]): Promise<Size> {
  const entry = "\0size-entry";
  const imports = languages.map((code) => `import { ${code} } from "${folder}${code}.ts";`).join("\n");
  const code = `${imports}\nimport { createTone } from "${folder}core.ts";\nexport const tone = createTone([${languages.join(", ")}]);`;
  const bundle = await rolldown({
    input: entry,
    plugins: [{ name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) }],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const built = output.map((one) => ("code" in one ? one.code : "")).join("");
  return {
    language: languages.join(" + "),
    minified: Buffer.byteLength(built),
    gzip: gzipSync(built, { level: 9 }).length,
    brotli: brotliCompressSync(built).length,
  };
}

if (import.meta.main) {
  for (const languages of [["sv"], ["da"], ["nb"], ["en"], ["sv", "da", "nb", "en"]]) {
    const { language, minified, gzip, brotli } = await sizeOf(languages);
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`${language}: ${kilobytes(minified)} minified, ${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli`);
  }
}
