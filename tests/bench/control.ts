import { createServer } from "node:http";

import postgres from "postgres";

import type { ControlAnswer } from "./start-control.ts";

/**
 * The bare control, a process of its own: node:http, one plain postgres.js statement, the given bytes. It knows nobody
 * and checks nothing. Arguments: the database's address and a port.
 */
const [url = "", port = ""] = process.argv.slice(2);
const sql = postgres(url, { max: 10, onnotice: () => {} });
const answers = new Map<string, ControlAnswer & { readonly bytes: Buffer }>();

const server = createServer((incoming, outgoing) => {
  const answer = answers.get(incoming.url ?? "");
  if (!answer) return void outgoing.writeHead(404).end();
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", async () => {
    const typed = Buffer.concat(chunks).toString("utf8");
    if (answer.keep === "tap") await keepTap(typed);
    else if (answer.keep) await keep(typed);
    else if (answer.select) await sql.unsafe(answer.select, answer.values, { prepare: true });
    outgoing.writeHead(answer.status, answer.headers).end(answer.bytes);
  });
});

/** What a save costs at the very least: one row, on disk. */
async function keep(typed: string): Promise<void> {
  await sql`insert into bench.kept (id, typed) values (1, ${typed})
    on conflict (id) do update set typed = excluded.typed`;
}

/** What a tap writes, in one transaction and nothing else: that the sheet was begun, the tap itself, the line as it stands. */
async function keepTap(typed: string): Promise<void> {
  const { seatId, taps } = JSON.parse(typed) as { seatId: string; taps: Record<string, string | number>[] };
  const [tap = {}] = taps;
  const { id = "", applicationId = "", criterionId = "", points = 0, sequence = 0 } = tap;
  await sql.begin(async (tx) => {
    await tx`insert into bench.sheets (seat_id, application_id) values (${seatId}, ${applicationId}) on conflict do nothing`;
    await tx`insert into bench.taps (id, seat_id, typed) values (${id}, ${seatId}, ${typed}) on conflict do nothing`;
    await tx`insert into bench.lines (seat_id, application_id, criterion_id, points, sequence)
      values (${seatId}, ${applicationId}, ${criterionId}, ${points}, ${sequence})
      on conflict (seat_id, application_id, criterion_id) do update
      set points = excluded.points, sequence = excluded.sequence where lines.sequence < excluded.sequence`;
  });
}

process.on("message", (answer: ControlAnswer) => {
  answers.set(answer.path, { ...answer, bytes: Buffer.from(answer.body, "base64") });
  process.send?.("known");
});
process.once("disconnect", () => process.exit(0));
await sql`create schema if not exists bench`;
await sql`create table if not exists bench.kept (id integer primary key, typed text not null)`;
await sql`create table if not exists bench.sheets (seat_id text, application_id text, primary key (seat_id, application_id))`;
await sql`create table if not exists bench.taps (id text primary key, seat_id text not null, typed text not null)`;
await sql`create table if not exists bench.lines (seat_id text, application_id text, criterion_id text,
  points integer not null, sequence bigint not null, primary key (seat_id, application_id, criterion_id))`;
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
