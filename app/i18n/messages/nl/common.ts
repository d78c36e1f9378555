export const common = {
  "common.brand": "Plint",
  "common.yes": "Ja",
  "common.no": "Nee",
  "common.optional": "hoeft niet",
  "common.perMonth": "per maand",
  "common.year": ({ year }: { year: number }) => `jaar ${year}`,
  "common.resident": "bewoner",
  "common.professional": "kenner",
} as const;
