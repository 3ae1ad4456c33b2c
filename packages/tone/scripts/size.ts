/*
 * How large one language is for a browser, with `@lyhord/reading` in it: bundled and minified by vite, then compressed. Run: node packages/tone/scripts/size.ts
 */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundle } from "./bundle.ts";

export interface Size {
  readonly language: string;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

const folder = new URL("..", import.meta.url).pathname;

/** Bundles `createTone` with the languages given and measures it, in bytes. */
export async function sizeOf(languages: readonly string[]): Promise<Size> {
  const imports = languages.map((code) => `import { ${code} } from "${folder}${code}.ts";`).join("\n");
  const code = `${imports}\nimport { createTone } from "${folder}core.ts";\nexport const tone = createTone([${languages.join(", ")}]);`;
  const built = await bundle(code);
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
