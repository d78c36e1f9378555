import { Resend } from "resend";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

export type OutgoingLetter = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** At most 256 characters; the same key with the same letter is delivered once. */
  readonly idempotencyKey: string;
  readonly replyTo?: string | undefined;
  /** A full address that ends these letters by a bare POST (RFC 8058); only for letters that somebody chose to get. */
  readonly unsubscribe?: string | undefined;
  /** An iCalendar file that goes along. */
  readonly calendar?: string | undefined;
};

/**
 * "refused": this letter will never go, `details.reason` says why. "later": try again, after
 * `details.retryAfterSeconds` at the earliest. "held": nobody sends mail here, the letter stays in the outbox.
 */
export type Mailer = {
  readonly send: (
    letter: OutgoingLetter,
  ) => Promise<Outcome<{ readonly providerId: string }, "refused" | "later" | "held">>;
};

type ResendOptions = {
  readonly apiKey: string;
  /** Such as "Plint <plint@plint.example>". */
  readonly from: string;
  readonly baseUrl?: string | undefined;
  readonly timeoutMs?: number | undefined;
};

const defaultPauseSeconds = 30;

/** Sends through Resend. Never throws: what goes wrong on the way is "later". */
export function resendMailer({ apiKey, from, baseUrl, timeoutMs = 15_000 }: ResendOptions): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {});
  return {
    async send(letter) {
      if (!isOneAddress(letter.to)) return problem("refused", { reason: "malformed address" });
      const { data, error, headers } = await resend.emails.send(
        {
          from,
          to: letter.to,
          subject: oneLine(letter.subject),
          html: letter.html,
          text: letter.text,
          ...(letter.replyTo && isOneAddress(letter.replyTo) ? { replyTo: letter.replyTo } : {}),
          ...(letter.unsubscribe ? { headers: oneClickHeaders(letter.unsubscribe) } : {}),
          ...(letter.calendar ? { attachments: [calendarFile(letter.calendar)] } : {}),
        },
        { idempotencyKey: letter.idempotencyKey, signal: AbortSignal.timeout(timeoutMs) },
      );
      if (data) return done({ providerId: data.id });
      if (isFinal(error)) return problem("refused", { reason: error.name });
      return problem("later", { reason: error.name, retryAfterSeconds: pauseOf(headers?.["retry-after"]) });
    },
  };
}

/** For demo and development without a key for Resend: sends nothing, `/dev/outbox` shows the letters. */
export function heldMailer(): Mailer {
  return { send: async () => problem("held") };
}

/** Resend when there is a key for it, else letters are held. */
export function chooseMailer(options: {
  [Name in keyof ResendOptions]?: ResendOptions[Name] | undefined;
}): Mailer {
  const { apiKey, from } = options;
  return apiKey && from ? resendMailer({ ...options, apiKey, from }) : heldMailer();
}

/** A wrong key, sender or domain is the operator's to mend, so those letters wait instead of being lost. */
function isFinal(error: { readonly name: string; readonly statusCode: number | null }): boolean {
  if (error.name === "invalid_from_address") return false;
  if (error.statusCode === 409) return error.name === "invalid_idempotent_request";
  return error.statusCode === 400 || error.statusCode === 413 || error.statusCode === 422;
}

function oneClickHeaders(address: string): Record<string, string> {
  return { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

function calendarFile(text: string) {
  const method = /^METHOD:(\w+)/m.exec(text)?.[1] ?? "PUBLISH";
  return {
    filename: "plint.ics",
    content: Buffer.from(text).toString("base64"),
    contentType: `text/calendar; charset=utf-8; method=${method}`,
  };
}

function pauseOf(retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : defaultPauseSeconds;
}

function isOneAddress(text: string): boolean {
  return /^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+$/.test(text);
}

/** A line break in a subject would start a new mail header. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}
