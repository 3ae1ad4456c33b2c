import { fileURLToPath } from "node:url";

/**
 * How the texts are compiled; the same for the build, for the development server and for type-checking.
 *
 * @satisfies {Parameters<typeof import("@inlang/paraglide-js").compile>[0]}
 */
export const paraglide = {
  project: fileURLToPath(new URL("../project.inlang", import.meta.url)),
  outdir: fileURLToPath(new URL("./compiled", import.meta.url)),
  strategy: /** @type {["globalVariable", "baseLocale"]} */ (["globalVariable", "baseLocale"]),
  outputStructure: /** @type {"locale-modules"} */ ("locale-modules"),
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
};
