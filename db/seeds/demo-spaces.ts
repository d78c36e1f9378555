import type { Branch } from "#app/domain/spaces/branches.ts";
import type { PlanVariant } from "#app/domain/tenders/plan-variants.ts";
import type {
  EnergyLabel,
  HandoverLevel,
  LeaseRegime,
  Realm,
  UnitKind,
} from "#app/domain/spaces/vocabulary.ts";

export type DemoSpace = {
  readonly key: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
  readonly unitKind: UnitKind;
  readonly areaM2: number;
  readonly frontageM: number;
  /** The light variant asks for no motivation and no shop-window plan. */
  readonly planVariant: PlanVariant;
  /** Euros a month, without VAT and service costs. */
  readonly targetRent: number;
  readonly marketRent: number;
  readonly percents: readonly number[];
  /** For two years at most. */
  readonly isTemporary?: boolean;
  readonly regime: LeaseRegime;
  readonly realm: Realm;
  readonly energyLabel: EnergyLabel | null;
  readonly handover: HandoverLevel;
  readonly wanted: readonly Branch[];
  readonly excluded: readonly Branch[];
  /** In the order of the house: neighbourhood, feasibility, entrepreneur, small purse, window, branch mix, promises. */
  readonly weights: readonly number[];
  readonly jurySize: 5 | 7 | 9;
  readonly wishes: string;
};

/** Euros a month, the same for every space. */
export const DEMO_SERVICE_COSTS = 45;

/** The ten spaces of domain.md section 8. */
export const demoSpaces: readonly DemoSpace[] = [
  space(
    "V1",
    ["Blokfluitmakersplein", "7", "Indische Buurt", "Amsterdam"],
    "shop",
    62,
    950,
    [70, 80, 90, 100],
    "290",
    "C",
    "shell_plus",
    ["craft", "repair", "wool_and_fabric"],
    ["chain", "storage"],
    [25, 20, 15, 15, 15, 5, 5],
    7,
    "De buurt zoekt makers en reparatie. Een plek waar je iets laat maken in plaats van weggooit.",
  ),
  space(
    "V2",
    ["Ooievaarsdreef", "112", "Bouwlust", "Den Haag"],
    "hospitality",
    95,
    1_280,
    [60, 70, 100],
    "290",
    "B",
    "kitchen",
    ["restaurant", "lunchroom"],
    ["gambling", "dark_store"],
    [30, 20, 15, 20, 5, 5, 5],
    9,
    "De buurt wil samen kunnen eten voor een klein bedrag.",
  ),
  space(
    "V3",
    ["Draaibankhof", "3", "Woensel-West", "Eindhoven"],
    "studio",
    48,
    420,
    [60, 75, 90, 100],
    "230a",
    "D",
    "shell",
    ["craft", "design", "studio"],
    ["storage"],
    [20, 20, 20, 10, 20, 5, 5],
    5,
    "De hof zoekt ambacht en ontwerp achter een open raam.",
  ),
  space(
    "V4",
    ["Zwanenkade", "21", "Kanaleneiland", "Utrecht"],
    "shop",
    70,
    1_000,
    [75, 75, 100],
    "290",
    "A",
    "bare",
    ["hairdresser", "food_shop", "repair", "clothing"],
    ["chain"],
    [30, 15, 20, 20, 5, 5, 5],
    7,
    "De kade zoekt een starter uit de wijk, met iets voor iedereen.",
  ),
  space(
    "V5",
    ["Kersenpad", "88", "Voorhof", "Delft"],
    "social",
    140,
    690,
    [100],
    "230a",
    "C",
    "fitted",
    ["community", "energy_advice"],
    ["chain", "takeaway"],
    [40, 15, 10, 20, 5, 0, 10],
    5,
    "Het pad zoekt een plek om elkaar te ontmoeten en hulp te krijgen met energie.",
  ),
  space(
    "V6",
    ["Molenwiekstraat", "5", "Lombardijen", "Rotterdam"],
    "shop",
    110,
    1_450,
    [65, 75, 85, 95, 100],
    "290",
    "D",
    "shell",
    ["food_shop", "bakery", "repair"],
    ["gambling"],
    [25, 25, 15, 15, 10, 5, 5],
    7,
    "De straat mist een winkel met vers eten.",
  ),
  space(
    "V7",
    ["Wisselspoor", "14", "Soesterkwartier", "Amersfoort"],
    "practice",
    54,
    780,
    [85, 100],
    "230a",
    "A",
    "finished",
    ["physiotherapy", "skin_therapy"],
    ["office_only"],
    [25, 30, 20, 10, 5, 5, 5],
    5,
    "De buurt wil zorg dicht bij huis.",
    "light",
  ),
  space(
    "V8",
    ["Poldermeesterplein", "9", "Poelenburg", "Zaandam"],
    "workshop",
    85,
    890,
    [70, 85, 100],
    "290",
    "C",
    "shell",
    ["bicycles", "clothing", "second_hand"],
    ["storage"],
    [30, 20, 15, 20, 5, 5, 5],
    7,
    "Het plein zoekt een zaak waar jongeren iets leren.",
  ),
  space(
    "V9",
    ["Stoomweverij", "2", "Leidsche Rijn", "Utrecht"],
    "makers_hub",
    38,
    420,
    [80, 90, 100],
    "230a",
    null,
    "shell",
    ["studio", "design"],
    ["chain", "office_only"],
    [20, 20, 20, 10, 20, 5, 5],
    5,
    "Een broedplaats in aanbouw voor makers en sociale initiatieven.",
  ),
  space(
    "V10",
    ["Marskramerhof", "30", "Slotermeer", "Amsterdam"],
    "hospitality",
    58,
    850,
    [70, 70, 85, 100],
    "290",
    "E",
    "kitchen",
    ["coffee", "lunchroom"],
    ["gambling"],
    [30, 20, 15, 20, 10, 0, 5],
    9,
    "De hof wil koffie en ontbijt voor de kleine beurs.",
  ),
];

function space(
  key: string,
  [street, houseNumber, neighbourhood, city]: readonly [string, string, string, string],
  unitKind: UnitKind,
  areaM2: number,
  targetRent: number,
  percents: readonly number[],
  regime: LeaseRegime,
  energyLabel: EnergyLabel | null,
  handover: HandoverLevel,
  wanted: readonly Branch[],
  excluded: readonly Branch[],
  weights: readonly number[],
  jurySize: 5 | 7 | 9,
  wishes: string,
  planVariant: PlanVariant = "full",
): DemoSpace {
  const realm = unitKind === "social" ? "MOG" : "BOG";
  const place = { key, street, houseNumber, neighbourhood, city };
  const unit = { unitKind, areaM2, frontageM: Math.round(Math.sqrt(areaM2) * 8) / 10, energyLabel, handover };
  const isTemporary = key === "V5";
  const terms = { targetRent, marketRent: targetRent, percents: [...percents], regime, realm } as const;
  return {
    ...place,
    ...unit,
    ...terms,
    isTemporary,
    wanted,
    excluded,
    weights,
    jurySize,
    wishes,
    planVariant,
  };
}
