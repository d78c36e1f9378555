/** The id of the field with this name ("offers[0].price"), for its label, its error and links to it. */
export function idOf(name: string): string {
  return name.replace(/[[\].]+/g, "-").replace(/-$/, "");
}
