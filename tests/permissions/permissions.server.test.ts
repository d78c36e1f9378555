import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect } from "vitest";

import { test } from "#tests/support/database.ts";
import { givenPermissionWorld, roles } from "#tests/support/permission-world.ts";
import { listRoutes } from "#tests/support/route-table.ts";

import { type Row, tryAll } from "./try-permissions.ts";
import { readBlocks, writeTable } from "./written-table.ts";

const file = join(import.meta.dirname, "table.txt");

/** Every cell of a table as one line, so that a test can say what must hold of all of them. */
function cellsOf(rows: readonly Row[]) {
  return rows.flatMap(({ title, cells }) =>
    Object.entries(cells).flatMap(([stage, row]) =>
      roles.flatMap((role) => {
        const status = row[role];
        return status === undefined ? [] : [{ title, address: title.slice(5), stage, role, status }];
      }),
    ),
  );
}

describe("the table of permissions", () => {
  test("lists every address, and every cell is what the product answers", async ({ db, owner, url }) => {
    const rows = await tryAll(db, await listRoutes(), await givenPermissionWorld(db, owner, url));
    const written = writeTable(rows);
    if (process.env.PERMISSIONS_WRITE) await writeFile(file, `${heading}\n${written}`);
    const cells = cellsOf(rows);
    const wrong = (holds: (cell: (typeof cells)[number]) => boolean) =>
      cells
        .filter((cell) => !holds(cell))
        .map(({ title, stage, role, status }) => [title, stage, role, status]);
    const under = (address: string, ...areas: string[]) =>
      areas.some((area) => address.startsWith(`/${area}`));
    const isIn = (status: number) => status < 300 || status === 303;

    expect(wrong(({ status }) => status < 500)).toEqual([]);
    // What is another corporation's is not there, whatever is asked of it.
    expect(
      wrong(
        ({ address, role, status }) =>
          role !== "elsewhere" || !/^\/beheer\/.*:/.test(address) || status === 404 || status === 405,
      ),
    ).toEqual([]);
    // Whoever may not be in an area is not let in anywhere in it.
    expect(
      wrong(
        ({ address, role, status }) =>
          !isIn(status) ||
          !under(address, "beheer") ||
          !["nobody", "maker", "other", "juror", "by-mail", "left", "municip.", "broker"].includes(role),
      ),
    ).toEqual([]);
    expect(
      wrong(
        ({ address, role, status }) =>
          !isIn(status) || role === "maker" || !address.startsWith("/mijn-plannen/:applicationId"),
      ),
    ).toEqual([]);
    expect(
      wrong(
        ({ address, role, status }) =>
          !isIn(status) || role === "juror" || !/^\/jury\/.*:(tender|application)Id/.test(address),
      ),
    ).toEqual([]);
    expect(
      wrong(
        ({ role, status, title }) => !(role === "reader" && title.startsWith("POST /beheer") && isIn(status)),
      ),
    ).toEqual([]);

    // Who watches over value and money comes near no plan, and who does not sign or set the budget posts nothing.
    expect(
      wrong(
        ({ role, title, status }) =>
          !(
            ["portfol.", "control."].includes(role) &&
            isIn(status) &&
            /Id\/(plannen|vergelijken|voorselectie)/.test(title)
          ),
      ),
    ).toEqual([]);
    expect(
      wrong(
        ({ role, title, status }) =>
          role !== "control." ||
          !isIn(status) ||
          !title.startsWith("POST /beheer") ||
          title.endsWith("kortingsruimte"),
      ),
    ).toEqual([]);

    const [listed, found] = [readBlocks(await readFile(file, "utf8")), readBlocks(written)];
    expect([...found.keys()].filter((title) => !listed.has(title))).toEqual([]);
    expect([...listed.keys()].filter((title) => !found.has(title))).toEqual([]);
    expect([...found].filter(([title, block]) => listed.get(title) !== block)).toEqual([]);
  }, 600_000);
});

const heading = `Who gets what at which address: the status of the answer by method, stage of the call, and role.
200 is in, 303 did it, 400/409/410/422 is in but asked for something else, 302 is to the door, 401/403 is not
for this role, 404 is not there, 405 does not exist; · was not asked. An empty form is sent.

nobody     is not signed in                          reader     may only look at this corporation
maker      made the plan in the address              by-mail    is its coordinator, known by a mailed link only
other      is an entrepreneur without a plan here    elsewhere  is coordinator at another corporation
juror      sits in the jury of this call             left       was its coordinator, and left
coordin.   is coordinator of this corporation        municip.   is of the municipality
approver   is its second person                      portfol.   signs, and sets what a space is worth
control.   watches over its rents and discounts      broker     brings entrepreneurs, from outside

A new address or an answer that changed fails the test. Look at what changed, and when it is right, write the table anew:
PERMISSIONS_WRITE=1 npx vitest run --config tests/vitest.config.ts tests/permissions
`;
