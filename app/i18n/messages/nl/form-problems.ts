const number = (value: number) => new Intl.NumberFormat("nl-NL").format(value);

export const formProblems = {
  "problems.unreadable-form": "We kunnen dit formulier niet lezen. Vul het opnieuw in.",
  "problems.too-many-fields": "Dit formulier heeft te veel velden. Vul het opnieuw in.",
  "problems.bad-field-name": "Dit formulier hoort niet bij Plint. Open de pagina opnieuw.",
  "problems.bad-characters": "In de tekst staat een teken dat we niet kunnen bewaren. Haal het weg.",
  "problems.character-taken-out":
    "Hier stond een teken dat we niet kunnen bewaren. Het is weg. Kijk of de tekst nog klopt.",
  "problems.repeated-field": "Een veld staat er twee keer in. Open de pagina opnieuw.",
  "problems.required": "Vul dit in.",
  "problems.too-long": ({ max }: { max: number }) => `Dit is te lang. Het mag ${max} tekens zijn.`,
  "problems.unknown": "Dit lukt nu niet. Laad de pagina opnieuw en probeer het nog een keer.",
  "problems.not-an-amount": "Vul een bedrag in, zoals 1.250 of 12,50.",
  "problems.negative": "Een bedrag onder nul kan hier niet.",
  "problems.amount-too-high": ({ max }: { max: number }) =>
    `Dit bedrag is te groot. Het mag hooguit ${number(max)} euro zijn.`,
  "problems.too-many-decimals":
    "Achter de komma staan hooguit twee cijfers, zoals 12,34. Bedoel je duizend? Schrijf dan een punt: 12.345.",
  "problems.not-a-percentage":
    "Vul een percentage in, zoals 7 of 7,5. Achter de komma staan hooguit twee cijfers.",
  "problems.not-a-whole-number": "Vul een heel getal in, zonder cijfers achter de komma.",
  "problems.too-high": ({ max }: { max: number }) => `Dit is te groot. Het mag hooguit ${number(max)} zijn.`,
  "problems.too-much-text": "Dit is te veel tekst. Er is niets bewaard. Maak het korter.",
  "problems.not-a-number": "Vul een getal in, zoals 70 of 70,5.",
  "problems.out-of-range": ({ min, max }: { min: number; max: number }) =>
    `Kies een getal van ${number(min)} tot en met ${number(max)}.`,
  "problems.not-a-day": "Deze datum bestaat niet. Schrijf hem zo: 10 april 2026.",
  "problems.not-a-time": "Dit is geen tijd. Schrijf hem zo: 23.00 uur.",
  "problems.not-a-choice": "Kies een van de mogelijkheden.",
  "problems.too-many": "Dit zijn er te veel.",
  "problems.too-many-rows": ({ max }: { max: number }) =>
    `Dit zijn er te veel. Er passen ${max} regels. Haal er een paar weg.`,
  "problems.not-allowed": "Dit mag je niet doen.",
  "problems.not-found": "Dit is er niet (meer).",
  "problems.not-in-this-state":
    "Dit kan nu niet (meer). Laad de pagina opnieuw om te zien hoe het ervoor staat.",
  "problems.changed-meanwhile":
    "Iemand anders, of jijzelf in een ander tabblad, heeft dit intussen veranderd. Je tekst staat er nog. Open de pagina in een nieuw tabblad en vergelijk.",
  "problems.no-room":
    "We hebben nu geen plek om dit te bewaren. Wat je typte, staat nog op deze pagina. Laat de pagina open staan en probeer het over een kwartier nog een keer.",
  "problems.too-busy":
    "Het is nu heel druk. Er is nog niets bewaard. Wat je typte, staat nog op deze pagina. Probeer het over een minuut nog een keer.",
  "problems.key-reused": "Dit formulier was al verstuurd met andere tekst. Laad de pagina opnieuw.",
  "problems.tender-closed":
    "De tijd is om. Je kunt niet meer bewaren of indienen. Wat bewaard was, blijft staan.",
  "problems.call-ended":
    "Deze ruimte is gestopt. Je kunt niets meer bewaren of indienen. Wat bewaard was, blijft staan.",
  "problems.already-submitted": "Je plan is al ingediend. Je kunt het niet meer veranderen.",
} as const;
