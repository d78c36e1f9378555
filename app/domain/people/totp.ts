import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;

/** The time step whose code this is, or null. One step early or late is fine: clocks differ, people are slow. */
export function stepOfCode(base32: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const late = totp(base32).validate({ token: code, timestamp, window: 1 });
  return late === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + late;
}

/** The code that an authenticator app shows at this moment. */
export function codeAt(base32: string, now: Date): string {
  return totp(base32).generate({ timestamp: now.getTime() });
}

/** What an authenticator app opens or scans. */
export function totpAddress(base32: string, email: string): string {
  return totp(base32, email).toString();
}

/** The secret in the notation of authenticator apps. */
export function base32Of(bytes: Uint8Array): string {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
}

function totp(base32: string, label = "Plint"): TOTP {
  const secret = Secret.fromBase32(base32);
  return new TOTP({ issuer: "Plint", label, algorithm: "SHA1", digits: 6, period: PERIOD_SECONDS, secret });
}
