import { readEnvironment } from "./server/environment.ts";

/** The one place that reads the environment; frozen, checked at the start. */
export const env = readEnvironment(process.env);
