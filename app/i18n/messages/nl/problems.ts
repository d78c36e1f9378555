export const problems = {
  "problems.unreadable-form": "We kunnen dit formulier niet lezen. Vul het opnieuw in.",
  "problems.too-many-fields": "Dit formulier heeft te veel velden. Vul het opnieuw in.",
  "problems.bad-field-name": "Dit formulier hoort niet bij Plint. Open de pagina opnieuw.",
  "problems.bad-characters": "In de tekst staat een teken dat we niet kunnen bewaren. Haal het weg.",
  "problems.repeated-field": "Een veld staat er twee keer in. Open de pagina opnieuw.",
} as const;
