import { paraglideVitePlugin } from "@inlang/paraglide-js";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import "./texts/check.mjs";
import { paraglide } from "./texts/paraglide.mjs";

const api = process.env["LYHORD_API"] ?? "http://localhost:3000";

/** React Aria brings its own words in some thirty languages; the page carries those it is shown in. */
const onlyOurLanguages: Plugin = {
  name: "only-our-languages",
  load(id) {
    const found = /\/intl\/(?:[\w-]+\/)?([a-z]{2})-[A-Z]{2}\.m?js$/.exec(id);
    const isTheirs = found !== null && /node_modules\/(@react-(?:aria|stately)|react-(?:aria|stately))/.test(id);
    return isTheirs && !["sv", "da", "nb", "en"].includes(found[1] ?? "") ? "export default {};" : null;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [paraglideVitePlugin(paraglide), tailwindcss(), react(), onlyOurLanguages],
  // The coach's worker fetches its languages apart.
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    // The policy of the server allows no data: scripts or fonts, so nothing is folded into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, handle) {
        // A text that no language has is an undefined import; the build stops rather than show nothing.
        if (log.code === "IMPORT_IS_UNDEFINED") throw new Error(log.message);
        handle(level, log);
      },
    },
  },
  server: { port: 5173, proxy: { "/api": { target: api, changeOrigin: false } } },
});
