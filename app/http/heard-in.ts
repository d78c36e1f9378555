import { parseWithZod } from "@conform-to/zod/v4";

import { heardForm } from "#app/domain/applications/paper/heard-form.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";

const FIELDS = ["way", "receivedOn", "receivedTime"];

/**
 * How the words of a maker came in, from the address of a page; `query` is what to carry along. Refused when it has not
 * happened yet ("heard-later"); without a word of it, there is no refusal to show either.
 */
export function heardIn(url: string, now: Date) {
  const { searchParams } = new URL(url);
  const query = new URLSearchParams();
  for (const name of FIELDS) if (searchParams.has(name)) query.set(name, searchParams.get(name) ?? "");
  const read = parseWithZod(query, { schema: heardForm });
  if (read.status !== "success")
    return { ok: false, query, result: query.size > 0 ? read.reply() : null } as const;
  if (new Date(read.value.heardAt) <= now) return { ok: true, query, value: read.value } as const;
  const fieldErrors = { receivedTime: [fieldProblem("heard-later")] };
  return { ok: false, query, result: read.reply({ fieldErrors }) } as const;
}
