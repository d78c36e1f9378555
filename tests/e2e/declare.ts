import type { Page } from "@playwright/test";

/** Ticks what the last page before handing in asks: it is true, the others agree, and nobody of the jury is known. */
export async function declare(page: Page): Promise<void> {
  await page.locator('[name="isTrue"]').check();
  const agreed = page.locator('[name="agreed"]');
  if ((await agreed.count()) > 0) await agreed.check();
  await page.locator('[name="knowsNobody"]').check();
}
