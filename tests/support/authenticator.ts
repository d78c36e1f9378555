import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";

type Habits = {
  readonly origin: string;
  readonly rpId?: string;
  /** Whether the user was verified (fingerprint, face, code of the device). */
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly type?: string;
};

/** An authenticator of software: one ES256 passkey, which answers whatever it is asked, rightly or wrongly. */
export function makeAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const credentialId = randomBytes(32);
  const id = credentialId.toString("base64url");
  const facts = { id, rawId: id, type: "public-key", clientExtensionResults: {} } as const;

  function register(challenge: string, habits: Habits): RegistrationResponseJSON {
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    const key = coseKey(Buffer.from(x, "base64url"), Buffer.from(y, "base64url"));
    const attested = Buffer.concat([Buffer.alloc(16), uint16(credentialId.length), credentialId, key]);
    const authData = Buffer.concat([authenticatorData(habits, 0x40), attested]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText("fmt"),
      cborText("none"),
      cborText("attStmt"),
      Buffer.from([0xa0]),
      cborText("authData"),
      cborBytes(authData),
    ]);
    const clientData = clientDataOf(habits.type ?? "webauthn.create", challenge, habits.origin);
    return {
      ...facts,
      response: {
        attestationObject: attestation.toString("base64url"),
        clientDataJSON: clientData.toString("base64url"),
        transports: ["internal"],
      },
    };
  }

  function authenticate(challenge: string, userHandle: string, habits: Habits): AuthenticationResponseJSON {
    const authData = authenticatorData(habits, 0);
    const clientData = clientDataOf(habits.type ?? "webauthn.get", challenge, habits.origin);
    const signed = Buffer.concat([authData, createHash("sha256").update(clientData).digest()]);
    return {
      ...facts,
      response: {
        authenticatorData: authData.toString("base64url"),
        clientDataJSON: clientData.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
        userHandle: Buffer.from(userHandle).toString("base64url"),
      },
    };
  }

  return { id, register, authenticate };
}

function clientDataOf(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData(
  { origin, rpId, userVerified = true, counter = 1 }: Habits,
  flags: number,
): Buffer {
  const rpIdHash = createHash("sha256")
    .update(rpId ?? new URL(origin).hostname)
    .digest();
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([rpIdHash, Buffer.from([flags | 0x01 | (userVerified ? 0x04 : 0)]), count]);
}

/** A P-256 key in COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
  return Buffer.concat([head, Buffer.from([0x21]), cborBytes(x), Buffer.from([0x22]), cborBytes(y)]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  const head =
    bytes.length < 256
      ? Buffer.from([0x58, bytes.length])
      : Buffer.concat([Buffer.from([0x59]), uint16(bytes.length)]);
  return Buffer.concat([head, bytes]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
