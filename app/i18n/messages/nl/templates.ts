export const templates = {
  "template.own": ({ name }: { name: string }) => `${name} (van jullie)`,
  "template.save": "Bewaar deze onderdelen als sjabloon",
  "template.name": "Naam van het sjabloon",
  "template.nameHint":
    "Vragen, gewichten en wat elk punt betekent gaan mee. Dezelfde naam nog een keer? Dan komt dit ervoor in de plaats.",
  "template.keep": "Bewaar als sjabloon",
  "template.forget": "Haal eigen sjabloon weg",
  "staff.draft.templateName": "Naam van het sjabloon",
  "events.criteria.template-saved": "Sjabloon van onderdelen bewaard",
  "events.criteria.template-forgotten": "Sjabloon van onderdelen weggehaald",
  "problems.template-name": ({ max }: { max: number }) =>
    `Geef het sjabloon een naam van hooguit ${max} letters.`,
  "problems.too-many-templates": ({ max }: { max: number }) =>
    `Jullie hebben al ${max} sjablonen. Haal er eerst een weg.`,
  "problems.not-your-template": "Alleen een sjabloon van jullie zelf kan weg. Die van Plint blijven staan.",
};
