import { fileURLToPath } from "node:url";

/**
 * How the texts are compiled; the same for the build, for the development server and for type-checking. One module a text, so
 * that pages which are fetched later bring their own texts along.
 *
 * @satisfies {Parameters<typeof import("@inlang/paraglide-js").compile>[0]}
 */
export const paraglide = {
  project: fileURLToPath(new URL("../project.inlang", import.meta.url)),
  outdir: fileURLToPath(new URL("./compiled", import.meta.url)),
  strategy: /** @type {["globalVariable", "baseLocale"]} */ (["globalVariable", "baseLocale"]),
  outputStructure: /** @type {"message-modules"} */ ("message-modules"),
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
};
