import { build } from "vite";

const name = "virtual-entry.js";

/** Bundles and minifies a module given as text, as vite does for a browser, and gives the code. */
export async function bundle(code: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id.endsWith(name) ? `\0${name}` : null),
        load: (id) => (id === `\0${name}` ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: "es2024",
      modulePreload: false,
      rolldownOptions: { input: name, preserveEntrySignatures: "strict" },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .map((one) => ("code" in one ? one.code : ""))
    .join("");
}
