import { paraglideVitePlugin } from "@inlang/paraglide-js";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import "./texts/check.mjs";
import { paraglide } from "./texts/paraglide.mjs";

const api = process.env["LYHORD_API"] ?? "http://localhost:3000";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [paraglideVitePlugin(paraglide), tailwindcss(), react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    // The policy of the server allows no data: scripts or fonts, so nothing is folded into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, proxy: { "/api": { target: api, changeOrigin: false } } },
});
