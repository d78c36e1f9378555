import { createServer } from "node:http";

import postgres from "postgres";

import { appRole } from "#db/client.server.ts";

import type { Recorded } from "./recorded.ts";
import type { ControlAnswer } from "./start-control.ts";

/**
 * The bare control, a process of its own: node:http, one plain postgres.js statement, the given bytes. It knows nobody
 * and checks nothing. Arguments: the database's address and a port.
 */
const [url = "", port = ""] = process.argv.slice(2);
const sql = postgres(url, { max: 10, onnotice: () => {} });
const asProduct = postgres(url, {
  max: 10,
  onnotice: () => {},
  connection: { role: appRole, plan_cache_mode: "force_generic_plan" },
});
const answers = new Map<string, ControlAnswer & { readonly bytes: Buffer }>();

const server = createServer((incoming, outgoing) => {
  const answer = answers.get(incoming.url ?? "");
  if (!answer) return void outgoing.writeHead(404).end();
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", async () => {
    await answerAs(answer, Buffer.concat(chunks).toString("utf8"));
    outgoing.writeHead(answer.status, answer.headers).end(answer.bytes);
  });
});

async function answerAs({ replay: steps, keep: keeps, select, values }: ControlAnswer, typed: string) {
  if (steps) await replay(steps, typed);
  else if (keeps) await keep(typed);
  else if (select) await sql.unsafe(select, values, { prepare: true });
}

/** What a save costs at the very least: one row, on disk. */
async function keep(typed: string): Promise<void> {
  await sql`insert into bench.kept (id, typed) values (1, ${typed})
    on conflict (id) do update set typed = excluded.typed`;
}

/** The transaction as the product did it, in as few turns: what it stores waits for what it reads, nothing else does. */
async function replay({ posted, steps }: NonNullable<ControlAnswer["replay"]>, typed: string): Promise<void> {
  const [then, now] = [valuesOf(posted), valuesOf(typed)];
  const inPlace = (value: string) =>
    then.reduce((text, old, nth) => text.replaceAll(old, now[nth] ?? ""), value);
  const ask = (tx: postgres.TransactionSql, { text, values }: Recorded) =>
    tx.unsafe(text, values.map(inPlace), { prepare: true });
  await asProduct.begin(async (tx) => {
    await Promise.all(steps.slice(0, -1).map((step) => ask(tx, step)));
    const last = steps.at(-1);
    if (last) await ask(tx, last);
  });
}

/** What differs between one post and the next: every id in it, and the number that its juror's phone gave it. */
function valuesOf(posted: string): string[] {
  return posted.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|"sequence":\d+/g) ?? [];
}

process.on("message", (answer: ControlAnswer) => {
  answers.set(answer.path, { ...answer, bytes: Buffer.from(answer.body, "base64") });
  process.send?.("known");
});
process.once("disconnect", () => process.exit(0));
await sql`create schema if not exists bench`;
await sql`create table if not exists bench.kept (id integer primary key, typed text not null)`;
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
