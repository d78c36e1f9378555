import { expect, expectAccessible, test } from "./fixtures.ts";

const pages = [
  "/",
  "/ruimtes",
  "/zo-werkt-het",
  "/de-buurtjury",
  "/inloggen",
  "/inloggen/medewerker",
  "/niet-hier",
];

for (const path of pages) {
  test(`${path} is read without any framework script, and axe finds nothing`, async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(path);
    await expect(page.locator("h1")).toBeVisible();
    // What shows the button for a passkey is no framework: one small file, named after its content as all are.
    const ours = /^\/assets\/passkey\.browser-[\w-]+\.js$/;
    expect(scripts.filter((script) => script.startsWith("/assets/") && !ours.test(script))).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

test("the switch in the footer turns the page to English and stays on it", async ({ page }) => {
  await page.goto("/zo-werkt-het");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(/\/zo-werkt-het$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How it works");
});

test("the server is well only while its database answers", async ({ request }) => {
  const health = await request.get("/healthz");
  expect(health.status()).toBe(200);
  expect(await health.json()).toMatchObject({ status: "ok" });
});
