export const templateLimits = { name: 60, templates: 40 } as const;

const PREFIX = "own:";

/** How a saved template goes by in the list of choices, beside those of the library. */
export const ownTemplateValue = (id: string) => `${PREFIX}${id}`;

/** The id of a saved template that was chosen; null for one of the library. */
export function ownTemplateId(value: string): string | null {
  return value.startsWith(PREFIX) ? value.slice(PREFIX.length) : null;
}
