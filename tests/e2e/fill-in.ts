import type { Locator, Page } from "@playwright/test";

/** Between the boxes of one name that are to be ticked. */
const AND = ",";

/** Fills in fields by the names under which the form sends them, whatever kind of field each is. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`[name="${name}"]`).first();
    const more = page.locator(`[name="more"][value="${name.split("[", 1)[0]}"]`);
    // Rows stand before the button that adds one: who sees the button has seen all rows there are.
    await field.or(more).first().waitFor({ state: "attached" });
    if ((await field.count()) === 0) await addRow(more);
    const kind = await field.evaluate((element) => {
      // What is folded away is unfolded, as a person would.
      for (let up = element.closest("details"); up; up = up.parentElement?.closest("details") ?? null)
        up.open = true;
      return element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
    });
    if (kind === "radio" || kind === "checkbox")
      for (const one of value.split(AND)) await page.locator(`[name="${name}"][value="${one}"]`).check();
    else if (kind === "select") await field.selectOption(value);
    else await field.fill(value);
  }
}

/** A row that is not on the page yet is asked for, as a person would. */
async function addRow(button: Locator): Promise<void> {
  await button.evaluate((element) => {
    for (let up = element.closest("details"); up; up = up.parentElement?.closest("details") ?? null)
      up.open = true;
  });
  await button.click();
}

/** The fields of a nested payload, as a form names them: `offers[0].price`. */
export function fieldsOf(payload: unknown, name = ""): Record<string, string> {
  if (typeof payload === "string") return { [name]: payload };
  if (isTicked(payload)) return payload.length > 0 ? { [name]: payload.join(AND) } : {};
  const parts = Array.isArray(payload)
    ? payload.map((part, index) => fieldsOf(part, `${name}[${index}]`))
    : Object.entries(payload as object).map(([key, part]) => fieldsOf(part, name ? `${name}.${key}` : key));
  return Object.assign({}, ...parts) as Record<string, string>;
}

function isTicked(payload: unknown): payload is readonly string[] {
  return Array.isArray(payload) && payload.every((one) => typeof one === "string");
}
