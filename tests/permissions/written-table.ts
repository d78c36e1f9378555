import { type Role, roles, type StageName, stages } from "#tests/support/permission-world.ts";

import type { Row } from "./try-permissions.ts";

const WIDTH = 10;
const LABEL = 48;

/** The table as it is read: a block for each address and method, stages that answer alike on one line. */
export function writeTable(rows: readonly Row[]): string {
  return rows.map(blockOf).join("\n");
}

/** The blocks of a written table, by their title. */
export function readBlocks(text: string): Map<string, string> {
  const blocks = text.split(/^(?=GET |POST)/m).filter((block) => /^(GET |POST)/.test(block));
  return new Map(blocks.map((block) => [block.split("\n", 1)[0] ?? "", block.trim()]));
}

function blockOf({ title, cells }: Row): string {
  const lines = new Map<string, StageName[]>();
  for (const stage of stages) {
    const row = cells[stage];
    if (!row) continue;
    const line = roles.map((role) => String(row[role] ?? "·").padEnd(WIDTH)).join("");
    lines.set(line, [...(lines.get(line) ?? []), stage]);
  }
  const isOne = Object.keys(cells).length === 1;
  const head = `${"".padEnd(LABEL)}${roles.map((role: Role) => role.padEnd(WIDTH)).join("")}`.trimEnd();
  const body = [...lines].map(([line, of]) =>
    `  ${(isOne ? "always" : of.join(" ")).padEnd(LABEL - 2)}${line}`.trimEnd(),
  );
  return [title, head, ...body, ""].join("\n");
}
