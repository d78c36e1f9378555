import type { WeekDay } from "#app/domain/applications/opening-hours.ts";

type Size = "low" | "middle" | "high";
type Risk = readonly [risk: string, chance: Size, effect: Size, measure: string];

export type DemoPractice = {
  readonly legalForm: string;
  /** Left out: not registered yet. */
  readonly kvkNumber?: string;
  readonly days: readonly WeekDay[];
  readonly from: string;
  readonly to: string;
  readonly activity?: readonly [day: WeekDay, from: string, to: string, what: string];
  readonly risk: Risk;
  readonly forWhom: string;
  readonly proof: string;
  readonly fromMonth: number;
  /** Square metres: needed, for customers, to work in, storage. */
  readonly area: readonly [number, number, number, number];
  readonly cooks?: boolean;
};

const workdays = ["tue", "wed", "thu", "fri", "sat"] as const;
const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const sixDays = ["mon", ...workdays] as const;

/** How a demo plan is run, by its key. */
export const demoPractices: Readonly<Record<string, DemoPractice>> = {
  A1: practice("EZ", sixDays, "10.00", "17.00", [95, 60, 25, 10], {
    activity: ["thu", "18.00", "21.00", "Soepavond"],
    risk: ["De lunch loopt in de zomer terug", "high", "middle", "Dan geven we kookles aan kinderen."],
    promised: ["mbo-leerlingen horeca", "Stagecontracten van de school", 2],
    cooks: true,
  }),
  A2: practice("VOF", sixDays, "09.00", "18.00", [110, 60, 35, 15], {
    kvkNumber: "71234561",
    risk: ["Er blijft groente over", "high", "low", "Daar maken we soep van."],
    promised: ["75-plussers in de flats", "Een lijst van de bezorger", 1],
    cooks: true,
  }),
  A3: practice("EZ", workdays, "10.00", "17.30", [62, 40, 15, 7], {
    activity: ["thu", "19.00", "21.30", "Naailes voor beginners"],
    risk: ["Ik heb last van mijn handen", "low", "high", "Twee oud-leerlingen nemen het werk over."],
    promised: ["nieuwkomers", "Een lijst met namen per les", 3],
  }),
  A4: practice("STI", [...weekdays, "sat"], "09.00", "16.00", [140, 100, 25, 15], {
    kvkNumber: "62345678",
    risk: ["Het fonds stopt na twee jaar", "middle", "high", "We zoeken nu al twee andere fondsen."],
    promised: ["bewoners met schulden of een hoge rekening", "Een telling per spreekuur", 1],
    cooks: true,
  }),
  A5: practice("VOF", sixDays, "08.30", "18.00", [85, 25, 50, 10], {
    kvkNumber: "73456789",
    risk: ["Er is in de winter minder werk", "high", "middle", "Dan knappen we fietsen op voor de verkoop."],
    promised: ["leerlingen van het vmbo", "Contracten met de school", 2],
  }),
  A6: practice("EZ", ["wed", "thu", "fri", "sat", "sun"], "10.00", "17.00", [48, 20, 22, 6], {
    kvkNumber: "64567890",
    activity: ["wed", "19.30", "22.00", "Avond draaien"],
    risk: ["De oven gaat stuk", "low", "high", "Er is een onderhoudscontract en een buurman met een oven."],
    promised: ["iedereen uit de straat", "Een foto en een telling per avond", 2],
  }),
  A7: practice("BV", [...sixDays, "sun"], "13.00", "01.00", [70, 20, 40, 10], {
    kvkNumber: "85678901",
    risk: ["Personeel vertrekt", "high", "middle", "De formule stuurt nieuwe mensen."],
    promised: ["de voetbalclub", "Een bedankbrief", 6],
    cooks: true,
  }),
  A8: practice("EZ", weekdays, "08.00", "18.00", [54, 44, 6, 4], {
    kvkNumber: "56789012",
    activity: ["tue", "19.00", "20.00", "Valpreventieles"],
    risk: [
      "De verzekeraar betaalt minder",
      "middle",
      "middle",
      "Een derde komt uit lessen die mensen zelf betalen.",
    ],
    promised: ["55-plussers", "Een lijst per les", 1],
  }),
  A9: practice("EZ", sixDays, "10.00", "19.00", [85, 40, 30, 15], {
    kvkNumber: "67890123",
    risk: ["Een overval", "low", "high", "Camera's en een kluis."],
    promised: ["de winnaar van de loterij", "Een foto", 12],
  }),
  A10: practice("VOF", workdays, "10.00", "17.00", [62, 48, 6, 8], {
    kvkNumber: "78901234",
    activity: ["fri", "19.00", "21.30", "Breiavond"],
    risk: ["Wol wordt duurder", "middle", "low", "We verkopen ook tweedehands wol."],
    promised: ["breiers van alle leeftijden", "Een gastenboek", 1],
  }),
  A11: practice("EZ", ["mon", ...workdays], "09.00", "18.00", [70, 55, 5, 10], {
    kvkNumber: "89012345",
    risk: ["Klanten volgen me niet", "low", "high", "Twaalf vaste klanten tekenden al een brief."],
    promised: ["mensen met een stadspas", "Een stempelkaart", 1],
  }),
  A12: practice("VOF", ["wed", "thu", "fri", "sat"], "12.00", "18.00", [30, 12, 14, 4], {
    risk: [
      "Een van ons studeert af en vertrekt",
      "high",
      "middle",
      "De andere twee gaan door en leren iemand in.",
    ],
    promised: ["buren en kinderen", "Een foto per middag", 3],
  }),
  A13: practice("EZ", sixDays, "07.00", "14.00", [58, 36, 16, 6], {
    kvkNumber: "90123456",
    risk: ["De school stopt met de maaltijden", "low", "high", "Dan lever ik aan de kinderopvang."],
    promised: ["ouders en kinderen", "Een lijst per workshop", 2],
    cooks: true,
  }),
  A14: practice("EZ", workdays, "11.00", "17.00", [85, 60, 5, 20], {
    kvkNumber: "54321987",
    risk: ["Er komt te weinig geld binnen", "high", "high", "Ik zoek een fonds voor het eerste jaar."],
    promised: ["huishoudens met weinig geld", "Een telling per ruildag", 1],
  }),
  A15: practice("BV", sixDays, "07.30", "17.30", [110, 35, 60, 15], {
    risk: ["Graan wordt duurder", "high", "middle", "De prijs van één brood blijft laag, de rest gaat mee."],
    promised: ["leerlingen van de vakschool", "Leercontracten", 4],
    cooks: true,
  }),
};

type More = Pick<DemoPractice, "kvkNumber" | "activity" | "cooks" | "risk"> & {
  readonly promised: readonly [forWhom: string, proof: string, fromMonth: number];
};

function practice(
  legalForm: string,
  days: readonly WeekDay[],
  from: string,
  to: string,
  area: DemoPractice["area"],
  { promised: [forWhom, proof, fromMonth], ...more }: More,
): DemoPractice {
  return { legalForm, days, from, to, area, forWhom, proof, fromMonth, ...more };
}
