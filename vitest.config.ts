import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@lagerkoll-gks/source"] },
  ssr: { resolve: { conditions: ["@lagerkoll-gks/source"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/**/*.test.ts", "examples/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["packages/*/test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
  },
});
