/** That another space stands at an address already. */
export const sameAddress = {
  "sameAddress.title": ({ count }: { count: number }) =>
    count === 1 ? "Op dit adres staat al een ruimte" : `Op dit adres staan al ${count} ruimtes`,
  "sameAddress.space": ({ kind, area }: { kind: string; area: string }) => `${kind}, ${area}`,
  "sameAddress.noCall": "Nog geen selectie",
  "sameAddress.new":
    "Er is nog niets bewaard. Kijk eerst of het die is. Is dit echt een andere ruimte, bijvoorbeeld de winkel ernaast? Dan ga je hier verder.",
  "sameAddress.anyway": "Toch bewaren: een andere ruimte",
  "sameAddress.draft":
    "Is dit een andere ruimte? Schrijf dan in de tekst welke. Anders staat dezelfde ruimte er twee keer op.",
  "sameAddress.review": "Kijk of het echt een andere ruimte is voordat je akkoord geeft.",
  "problems.address-known": "Op dit adres staat al een ruimte. Er is nog niets bewaard.",
};
