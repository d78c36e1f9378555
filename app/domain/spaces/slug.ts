/** The address of a space on the web: "Zwanenkade", "21" becomes "zwanenkade-21". */
export function slugOf(street: string, houseNumber: string): string {
  return `${street} ${houseNumber}`
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
