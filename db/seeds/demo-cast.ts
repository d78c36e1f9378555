/** Everybody in the demo. All people, streets and businesses are invented. */
export const corporation = {
  name: "Woonstichting Wederik",
  slug: "wederik",
  contactEmail: "plint@wederik.example",
  contactPhone: "088 555 01 20",
} as const;

export const neighbour = {
  name: "Woonbedrijf De Lis",
  slug: "de-lis",
  contactEmail: "ruimte@delis.example",
  contactPhone: "088 555 02 40",
} as const;

/** The roles that one click on /demo signs in. */
export const personas = {
  ondernemer: { name: "Daan de Boer", email: "daan@krulkapper.example" },
  jurylid: { name: "Ton Verhagen", email: "ton@buurt.example" },
  medewerker: { name: "Nadia Aksoy", email: "nadia@wederik.example" },
  "tweede-medewerker": { name: "Joost Hendriks", email: "joost@wederik.example" },
  partner: { name: "Ilse Bakker", email: "ilse@gemeente.example" },
} as const;
export type Persona = keyof typeof personas;

/** Whether one click on /demo signs this name in. */
export function isPersona(text: unknown): text is Persona {
  return typeof text === "string" && Object.hasOwn(personas, text);
}

export const neighbourStaff = { name: "Robin Smit", email: "robin@delis.example" } as const;

/** Who writes along on a plan, by its key. */
export const partners = {
  A1: { name: "Ruben Belkadi", email: "ruben@tafelzuidwest.example" },
} as const;

/** Names for the seats of a jury, residents first. */
export const jurors = [
  { name: "Ton Verhagen", panel: "residents" },
  { name: "Fatma Yildiz", panel: "residents" },
  { name: "Gerda de Wit", panel: "residents" },
  { name: "Sem Visser", panel: "residents" },
  { name: "Amira Haddad", panel: "residents" },
  { name: "Priya Ramdin", panel: "professionals" },
  { name: "Koen Postma", panel: "professionals" },
  { name: "Lieke Mol", panel: "professionals" },
  { name: "Bram Jansen", panel: "professionals" },
] as const;
