import { appendFile, cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { paths } from "#app/paths.ts";
import { openWorld } from "#tests/bench/world.ts";
import { runCommand } from "#tests/run/run-command.ts";
import { openLine } from "#tests/support/faulty-line.ts";

import { expect, test } from "./fixtures.ts";
import { root } from "./places.ts";
import { keptPages, openPhone, storedTaps, tapOn } from "./juror-phone.ts";

const islands = (built: string) => readdir(join(built, "build", "client", "islands"));
const scripts = (names: readonly string[]) => names.filter((name) => name.endsWith(".js"));

// A build of its own takes too long for every run: `npm run test:faults` does it. That a page needs no file of its own
// any more is proven each time (live-line.spec.ts).
if (process.env.FAULTS === "long")
  test("a deploy of another build in the middle of an evening: pages of the old one tap, send, conduct and open", async ({
    context,
    browser,
  }) => {
    test.setTimeout(600_000);
    const next = await buildAnother();
    const world = await openWorld();
    const line = await openLine(world.origin);
    try {
      const [was, is] = [scripts(await islands(root)), scripts(await islands(next))];
      const gone = was.filter((name) => !is.includes(name));
      expect(gone.map((name) => name.replace(/-[\w-]{8}\.js$/, "")).toSorted()).toEqual(
        expect.arrayContaining(["evening", "jury", "stage"]),
      );
      const { page, line: words, sheets } = await openPhone(context, line.origin);
      await expect.poll(async () => (await keptPages(page)).length, { timeout: 20_000 }).toBeGreaterThan(2);
      const desk = await browser.newContext({ locale: "nl-NL" });
      await desk.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
      const conductor = await desk.newPage();
      const [call] = await world.owner<{ id: string }[]>`select id from tenders where state = 'pitching'`;
      await conductor.goto(`${world.origin}${paths.staff.conduct(call?.id ?? "")}`);
      await conductor.getByRole("button", { name: /^Neem de regie/ }).click();
      await expect(conductor.locator("#stage").getByRole("button").first()).toBeVisible();

      await world.restart(next);

      // The page that was open goes on, with its own old script and the new server.
      await tapOn(page, 0, 3);
      await expect(words).toContainText("Verstuurd om", { timeout: 15_000 });
      expect((await storedTaps(world)).points).toEqual([3]);
      // The old page of the conductor presses, and takes in what the new server draws.
      await conductor.getByRole("button", { name: "Toon de code" }).click();
      await expect(conductor.locator(".hall-code")).toBeVisible();
      // Who asks for a script of the old build gets that of the new one, whatever its name was.
      for (const name of gone) {
        const answer = await page.request.get(`${world.origin}/islands/${name}`);
        expect(answer.status(), name).toBe(200);
        expect(answer.headers()["content-type"]).toContain("javascript");
      }
      // Without a line the pages that the old build left on the phone open, look right and keep what is tapped.
      line.set("down");
      await page.goto(`${line.origin}${sheets[1]}`);
      await expect(page.locator("html")).toHaveAttribute("data-from-store");
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      await tapOn(page, 0, 5);
      await expect(words).toContainText("Bewaard op dit toestel");
      line.set(null);
      await expect(words).toContainText("Verstuurd om", { timeout: 15_000 });
      // And with it the phone goes over to the new build.
      await page.goto(`${line.origin}${sheets[1]}`);
      const script = page.locator('script[src*="/islands/jury-"]');
      await expect(script).toHaveAttribute(
        "src",
        new RegExp(is.find((name) => name.startsWith("jury-")) ?? "none"),
      );
      await expect(page.locator("form[data-alive]")).toBeAttached();
      await expect(page.locator("fieldset.score").first().locator('input[value="5"]')).toBeChecked();
      await desk.close();
    } finally {
      await line.stop();
      await world.end();
      await rm(next, { recursive: true, force: true });
    }
  });

/** The product once more, with something changed in what every island holds; answers its folder. */
async function buildAnother(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plint-next-"));
  const left = new Set([".cache", ".data", ".git", "build", "node_modules", "tests"]);
  for (const name of await readdir(root))
    if (!left.has(name)) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  for (const island of await readdir(join(folder, "app", "islands")))
    if (island.endsWith(".client.ts"))
      await appendFile(
        join(folder, "app", "islands", island),
        '\ndocument.documentElement.dataset.build = "next";\n',
      );
  const built = await runCommand("npm", ["--prefix", folder, "run", "--silent", "build"]);
  if (!built.ok) throw new Error(built.output);
  return folder;
}
