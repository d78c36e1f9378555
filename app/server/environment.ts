import { z } from "zod";

export type Mode = "development" | "demo" | "production";

const variables = {
  PORT: { shape: z.coerce.number().int().min(0).max(65_535).default(3000), example: "3000" },
  HOST: { shape: z.string().min(1).default("0.0.0.0"), example: "127.0.0.1" },
  PLINT_MODE: { shape: z.enum(["development", "demo", "production"]).optional(), example: "production" },
  APP_URL: { shape: z.url({ protocol: /^https?$/ }).optional(), example: "https://plint.voorbeeld.nl" },
  DATABASE_URL: {
    shape: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    example: "postgres://plint:geheim@db.voorbeeld.nl:5432/plint",
  },
  DATA_DIR: { shape: z.string().min(1).default(".data"), example: "/var/lib/plint" },
  SESSION_SECRET: {
    // Who copies the example has a secret that everybody knows.
    shape: z
      .string()
      .min(32)
      .refine((secret) => !secret.startsWith("replace-this"))
      .optional(),
    example: "32 or more random characters",
  },
  RESEND_API_KEY: { shape: z.string().regex(/^re_/).optional(), example: "re_123456789" },
  RESEND_BASE_URL: { shape: z.url().optional(), example: "https://api.resend.com" },
  MAIL_FROM: { shape: z.string().includes("@").optional(), example: "Plint <post@plint.voorbeeld.nl>" },
  UPLOADTHING_TOKEN: { shape: z.string().min(20).optional(), example: "eyJhcGlLZXkiOiJza19saXZlXy4uLiJ9" },
  LOCATIESERVER_URL: {
    shape: z.url({ protocol: /^https?$/ }).default("https://api.pdok.nl/bzk/locatieserver/search/v3_1"),
    example: "https://api.pdok.nl/bzk/locatieserver/search/v3_1",
  },
  MAP_TILES_URL: {
    shape: z
      .url({ protocol: /^https?$/ })
      .default("https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857"),
    example: "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857",
  },
  JOB_TOKEN: { shape: z.string().min(24).optional(), example: "24 or more random characters" },
  TRUST_PROXY: { shape: z.coerce.number().int().min(0).max(5).default(0), example: "1" },
  FIRST_STAFF_EMAIL: { shape: z.email().optional(), example: "nadia@corporatie.nl" },
  FIRST_CORPORATION: { shape: z.string().min(2).optional(), example: "Woonstichting Wederik" },
} as const satisfies Record<string, { shape: z.ZodType; example: string }>;

type Variables = { readonly [Name in keyof typeof variables]: z.output<(typeof variables)[Name]["shape"]> };

export type Environment = Readonly<Variables> & { readonly MODE: Mode; readonly ORIGIN: string };

/** Says which variables stop the start, each with an example of a good value. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** "DATABASE_URL=postgres://…": a good value of this variable. */
export function exampleOf(name: keyof Variables): string {
  return `${name}=${variables[name].example}`;
}

/** Reads and checks the environment. Throws one error that names each variable that is missing or malformed. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const wrong: string[] = [];
  const read = Object.fromEntries(
    Object.entries(variables).map(([name, { shape }]) => {
      // Set to nothing is not set.
      const result = shape.safeParse(source[name] || undefined);
      if (!result.success)
        wrong.push(`${name} is not right. For example: ${exampleOf(name as keyof Variables)}`);
      return [name, result.data];
    }),
  ) as Variables;
  const MODE = read.PLINT_MODE ?? (source.NODE_ENV === "production" ? "production" : "development");
  const needed = MODE === "production" ? neededInProduction(read) : [];
  for (const name of needed) {
    if (source[name]) continue;
    wrong.push(`${name} is missing. For example: ${exampleOf(name)}`);
  }
  if (wrong.length > 0) throw new EnvironmentError(`Plint does not start:\n  ${wrong.join("\n  ")}`);
  const ORIGIN = new URL(read.APP_URL ?? `http://localhost:${read.PORT}`).origin;
  return Object.freeze({ ...read, MODE, ORIGIN });
}

/** A demo and development fill these in by themselves; mail needs its sender as soon as it has a key. */
function neededInProduction(read: Variables): (keyof Variables)[] {
  const always: (keyof Variables)[] = ["APP_URL", "SESSION_SECRET", "RESEND_API_KEY", "MAIL_FROM"];
  return read.FIRST_STAFF_EMAIL ? [...always, "FIRST_CORPORATION"] : always;
}
