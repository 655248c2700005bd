import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { shapes } from "./vite/shapes.js";
import { unitBook } from "./vite/unit-book.js";

export default defineConfig({
  // Relative, so that the folder works wherever it is put.
  base: "./",
  plugins: [
    shapes(),
    unitBook(),
    VitePWA({
      registerType: "autoUpdate",
      injectRegister: "script-defer",
      manifest: {
        name: "党小组工作台",
        short_name: "党小组",
        description: "支部记事在本机打开、判断、保存",
        lang: "zh-CN",
        start_url: "./",
        scope: "./",
        display: "standalone",
        theme_color: "#a3161c",
        background_color: "#ffffff",
        icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,wasm,jsonl}"],
        // The first load is the one that has to do: it is served from then on.
        clientsClaim: true,
        skipWaiting: true,
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
      },
    }),
  ],
  worker: { format: "es" },
  optimizeDeps: { exclude: ["xiaozu"] },
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1024 },
});
