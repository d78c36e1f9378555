/** A plain explanation and an example answer beside the questions of the motivation and the business plan. */
export const businessHelp = {
  "business.hint.branch":
    "We gebruiken de lijst van de KVK. Staat jouw zaak er niet bij? Kies wat het meest lijkt.",
  "business.hint.persons":
    "Iedereen die de zaak gaat leiden. De jury ziet geen e-mailadres en geen telefoonnummer.",
  "business.hint.persons.role": "Zoals: eigenaar, kok, kapper.",
  "business.hint.persons.experience": "Werk, vrijwilligerswerk en hobby's tellen ook.",
  "business.hint.tradeName": "Zo staat het straks op de gevel. Je mag het later nog veranderen.",
  "business.hint.kvkNumber": "Acht cijfers. Het staat op je uittreksel.",
  "business.hint.legalForm": "Weet je het nog niet? Kies wat je nu denkt.",
  "business.hint.otherLocations": "Heb je al een zaak ergens anders?",
  "business.hint.idea": "Eén zin die een buurvrouw meteen snapt.",
  "business.hint.offers": "Wat kun je bij jou kopen, en wat kost dat?",
  "business.hint.offers.costPrice": "Inkoop en materiaal, zonder btw.",
  "business.hint.audiences": "Noem de mensen die bij je komen. Eén groep is genoeg.",
  "business.hint.audiences.source": "Zoals: de gemeente, de school, zelf geteld.",
  "business.hint.research": "Praat met mensen in de straat. Ook tien gesprekken helpen al.",
  "business.hint.competitors": "Noem er drie. Loop een rondje door de buurt.",
  "business.hint.channels": "Zoals: een bord op de stoep, een buurtapp, briefjes in de bus.",
  "business.hint.supervision": "Een zaak met steeds hetzelfde gezicht leert de buurt kennen.",
  "business.hint.backup": "De deur moet ook open als jij griep hebt.",
  "business.hint.openingHours":
    "Kies per dag van en tot. Laat leeg als je dicht bent. Sluit je na middernacht? Dat kan tot 06.00 uur.",
  "business.hint.activities": "Zoals een cursus of een buurtavond als de winkel dicht is.",
  "business.hint.use": "Schat het maar. Weet je het nog niet? Laat het leeg.",
  "business.hint.powerKw": "Tel op wat er op de plaatjes van je apparaten staat.",
  "business.hint.permits":
    "De gemeente geeft vergunningen. Wat je nodig hebt, hangt af van je zaak. Bij horeca duurt het 8 tot 16 weken.",
  "business.hint.risks": "Elke zaak heeft risico's. Noem er drie, en wat je dan doet. Dat geeft vertrouwen.",
  "business.hint.counterPerformances":
    "Beloof iets wat je kunt tellen. Win je, dan zetten we dit in de afspraken.",
  "business.hint.counterPerformances.unit": "Zoals: lessen, maaltijden, stageplekken.",
  "business.hint.counterPerformances.proof": "Zoals: een lijst, foto's, contracten.",
  "business.hint.counterPerformances.fromMonth": "Maand 1 is de eerste maand van je huur.",
  "business.example.persons":
    "Naima el Idrissi, eigenaar, 36 uur per week. Acht jaar naailes gegeven in het buurthuis en thuis kleding vermaakt. Mbo mode. Woont hier sinds 2011 en kent de vrouwen van de naaigroep.",
  "business.example.idea": "Een fietsenmaker waar jongeren uit de buurt het vak leren.",
  "business.example.offers":
    "Band plakken, € 9,00 met btw. Het kost mij € 1,50. Voor de kleine beurs: ja. Grote beurt, € 65,00 met btw. Het kost mij € 12,00.",
  "business.example.audiences":
    "Ouders van de basisschool, ongeveer 220 gezinnen, bron: de school. 75-plussers in de flat, ongeveer 140, bron: de huismeester.",
  "business.example.research":
    "Ik stond twee zaterdagen op het plein. Ik vroeg 32 mensen wat ze missen. 21 zeiden: een plek om koffie te drinken met de kinderen. 14 vinden € 4 te duur voor koffie.",
  "business.example.competitors":
    "Fietsen Van Dijk, 900 meter: verkoopt vooral nieuwe fietsen, ik repareer terwijl je wacht. De kringloop, 1.200 meter: verkoopt oude fietsen, maar maakt ze niet.",
  "business.example.channels":
    "Een bord op de stoep. De buurtapp met 400 leden. Elke maand een briefje bij de school en in de flat. Foto's op Instagram.",
  "business.example.openingAction":
    "Op de eerste zaterdag is de soep gratis voor de hele straat. De buurvrouw zingt.",
  "business.example.supervision":
    "Ik ben er van dinsdag tot en met zaterdag zelf. Op maandag staat mijn compagnon Ruben in de zaak.",
  "business.example.backup":
    "Ruben kan alles wat ik kan. Zijn we allebei ziek, dan belt mijn zus de klanten af.",
  "business.example.hoursNote":
    "In de ramadan ben ik open van 14.00 tot 22.00 uur. Week 30 tot en met 32 ben ik dicht.",
  "business.example.activities": "Donderdag van 19.00 tot 21.30 uur: naailes voor beginners.",
  "business.example.noise":
    "Overdag hoor je de naaimachines niet buiten. Ik kook niet. Op donderdag is er les tot 21.30 uur, zonder muziek.",
  "business.example.loading":
    "Twee keer per week komt een bestelbus, voor 10.00 uur. Hij staat tien minuten op de laadplek.",
  "business.example.risks":
    "Risico: minder klanten in de zomer. Kans: groot. Hoe erg: vervelend. Wat ik doe: in de zomer geef ik workshops voor kinderen.",
  "business.example.counterPerformances":
    "Naailes voor nieuwkomers, 24 lessen per jaar, vanaf maand 3. Bewijs: een lijst met namen per les.",
  "motivation.example.whySpace":
    "Ik vermaak nu kleding aan de keukentafel. Klanten durven niet zomaar aan te bellen. In deze ruimte lopen ze binnen, want het raam is groot en de bushalte is voor de deur. Er is ook plek voor een lange tafel waar mensen zelf leren naaien.",
  "motivation.example.whyNeighbourhood":
    "Ik woon hier sinds 2011. Mijn naailessen in het buurthuis zaten vol. Toen het buurthuis kleiner werd, stopten de lessen. Elke maand vragen vrouwen wanneer we weer beginnen.",
  "motivation.example.residentsNotice":
    "1. Het licht in het raam brandt tot 22.00 uur. 2. Je laat voor € 6 een broek korter maken, om de hoek. 3. Elke donderdag is er les, ook voor wie weinig geld heeft.",
  "applicant.motivation.video": "Link naar een filmpje",
  "applicant.motivation.videoHint":
    "Film jezelf met je telefoon, hooguit 2 minuten. Zet het filmpje online en plak hier de link. Die begint met https://",
  "motivation.example.video": "https://video.voorbeeld.nl/mijn-plan",
  "problems.not-a-link": "Deze link klopt niet. Hij begint met https:// en heeft een punt in de naam.",
  "terms.kvk.word": "de KVK",
  "terms.kvk":
    "De Kamer van Koophandel. Iedere ondernemer in Nederland schrijft zich daar in, meestal kort voor de start. Inschrijven kost één keer minder dan € 100. Voor dit plan hoeft het nog niet.",
  "terms.legalForm.word": "een rechtsvorm",
  "terms.legalForm":
    "De vorm van je bedrijf voor de wet. Begin je alleen? Dan is het bijna altijd een eenmanszaak. Met z'n tweeën is het vaak een vof: jullie zijn dan samen verantwoordelijk, ook voor schulden. Bij een bv is het bedrijf verantwoordelijk, niet jij.",
  "terms.vat.word": "btw",
  "terms.vat":
    "Belasting die in de prijs zit. De klant betaalt 9 % of 21 % extra. Jij geeft dat geld later aan de Belastingdienst. De prijs op het bord is altijd met btw.",
  "terms.fte.word": "fte",
  "terms.fte":
    "Eén fte is één volle baan van ongeveer 38 uur per week. Twee halve banen zijn samen ook 1 fte.",
  "terms.smallPurse.word": "de kleine beurs",
  "terms.smallPurse":
    "Wie weinig geld heeft, kan dit ook betalen. Vaak is er één goedkoop product, of een dag met een lage prijs.",
  "terms.counterPerformance.word": "een tegenprestatie",
  "terms.counterPerformance":
    "Je huur begint lager dan de markt. Daarvoor doe je iets terug voor de buurt. Dat heet in het contract een tegenprestatie. Elk jaar kijken we samen of het lukt.",
  "terms.sbi.word": "SBI",
  "terms.sbi":
    "De lijst met soorten bedrijven die de KVK gebruikt. Bij elke soort hoort een code van vijf cijfers.",
} as const;
