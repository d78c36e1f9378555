import { defineConfig } from "drizzle-kit";

/** Paths are relative to the repository's root, from where the command runs. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
  casing: "snake_case",
});
