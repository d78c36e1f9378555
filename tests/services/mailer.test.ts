import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { heldMailer, type OutgoingLetter, resendMailer } from "#app/services/mailer.server.ts";
import { type Failure, type ResendStandIn, startResend } from "#tests/support/mocks/resend.ts";

let resend: ResendStandIn;
beforeAll(async () => {
  resend = await startResend();
});
beforeEach(() => resend.forget());
afterAll(() => resend.stop());

const letter: OutgoingLetter = {
  id: "7d9f3c1a-0000-4000-8000-000000000001",
  to: "naima@example.nl",
  subject: "Je plan is binnen",
  html: "<p>Binnen</p>",
  text: "Binnen",
  idempotencyKey: "7d9f3c1a-0000-4000-8000-000000000001",
};

function mailer(timeoutMs?: number) {
  return resendMailer({
    apiKey: "re_1",
    from: "Plint <post@plint.example>",
    baseUrl: resend.address,
    timeoutMs,
  });
}

describe("a mailer with a key for Resend", () => {
  test("delivers both the html and the text part and tells the provider's id", async () => {
    const outcome = await mailer().send({ ...letter, replyTo: "ruimte@wederik.example" });
    expect(resend.letters).toMatchObject([
      {
        authorization: "Bearer re_1",
        from: "Plint <post@plint.example>",
        to: "naima@example.nl",
        subject: "Je plan is binnen",
        html: "<p>Binnen</p>",
        text: "Binnen",
        reply_to: "ruimte@wederik.example",
      },
    ]);
    expect(outcome).toEqual({ ok: true, value: { providerId: resend.letters[0]?.id } });
  });

  test("says to mail programs how a letter is stopped by one click, and takes a calendar along", async () => {
    const calendar = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR";
    await mailer().send({ ...letter, unsubscribe: "https://plint.example/afmelden/abc", calendar });
    const [sent] = resend.letters;
    expect(sent?.headers).toEqual({
      "List-Unsubscribe": "<https://plint.example/afmelden/abc>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    const [file] = sent?.attachments ?? [];
    expect(file).toMatchObject({ content_type: "text/calendar; charset=utf-8; method=CANCEL" });
    expect(Buffer.from(file?.content ?? "", "base64").toString()).toBe(calendar);
  });

  test("puts no such header on letters that nobody can stop", async () => {
    await mailer().send(letter);
    expect(resend.letters[0]?.headers).toBeUndefined();
    expect(resend.letters[0]?.attachments).toBeUndefined();
  });

  test("delivers once when the same letter is sent again", async () => {
    const first = await mailer().send(letter);
    expect(await mailer().send(letter)).toEqual(first);
    expect(resend.letters).toHaveLength(1);
  });

  test("delivers once when the answer got lost and the letter is tried again", async () => {
    resend.failNext("lost-answer");
    expect(await mailer().send(letter)).toMatchObject({ ok: false, problem: "later" });
    expect(await mailer().send(letter)).toMatchObject({ ok: true });
    expect(resend.letters).toHaveLength(1);
  });

  test("waits as long as a busy service asks", async () => {
    resend.failNext("busy");
    expect(await mailer().send(letter)).toMatchObject({
      problem: "later",
      details: { reason: "rate_limit_exceeded", retryAfterSeconds: 7 },
    });
  });

  test.each<Failure>(["broken", "proxy-page", "wrong-key", "wrong-sender", "drop"])(
    "keeps the letter for later when the service is %s",
    async (failure) => {
      resend.failNext(failure);
      expect(await mailer().send(letter)).toMatchObject({
        problem: "later",
        details: { retryAfterSeconds: 30 },
      });
      expect(await mailer().send(letter)).toMatchObject({ ok: true });
    },
  );

  test("does not wait forever for a service that says nothing", async () => {
    resend.failNext("hang");
    expect(await mailer(200).send(letter)).toMatchObject({ problem: "later" });
  });

  test("gives up a letter that the service finds invalid", async () => {
    resend.failNext("invalid");
    expect(await mailer().send(letter)).toMatchObject({
      problem: "refused",
      details: { reason: "validation_error" },
    });
  });

  test("gives up a letter whose key was used for another letter", async () => {
    await mailer().send(letter);
    expect(await mailer().send({ ...letter, text: "Anders" })).toMatchObject({ problem: "refused" });
    expect(resend.letters).toHaveLength(1);
  });

  test("keeps the letter for later when there is no service at all", async () => {
    const gone = await startResend();
    await gone.stop();
    const lost = resendMailer({ apiKey: "re_1", from: "post@plint.example", baseUrl: gone.address });
    expect(await lost.send(letter)).toMatchObject({ problem: "later" });
  });

  test.each(["a@b.nl, c@d.nl", "a@b.nl\r\nBcc: c@d.nl", "<a@b.nl>", "nobody", ""])(
    "never sends to the malformed address %j",
    async (to) => {
      expect(await mailer().send({ ...letter, to })).toMatchObject({ problem: "refused" });
      expect(resend.letters).toHaveLength(0);
    },
  );

  test("keeps line breaks out of the subject", async () => {
    await mailer().send({ ...letter, subject: "Binnen\r\nBcc: c@d.nl" });
    expect(resend.letters[0]?.subject).toBe("Binnen Bcc: c@d.nl");
  });
});

test("without a key the letters are held", async () => {
  expect(await heldMailer().send(letter)).toEqual({ ok: false, problem: "held" });
});
