import type { z } from "zod";

import { buildingTelling } from "#app/components/staff/versions/building-telling.ts";
import { draftTelling } from "#app/components/staff/versions/draft-telling.ts";
import { propertyTelling } from "#app/components/staff/versions/property-telling.ts";
import { realmTelling } from "#app/components/staff/versions/realm-telling.ts";
import { budgetTelling, earlyTelling, letterTelling } from "#app/components/staff/versions/small-tellings.ts";
import type { FormTelling } from "#app/components/staff/versions/telling.ts";
import { valueTelling } from "#app/components/staff/versions/value-telling.ts";
import { letterTextForm } from "#app/domain/jury/letters/letter-text-form.ts";
import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { propertyForm } from "#app/domain/spaces/property-form.ts";
import { realmForm } from "#app/domain/spaces/realm-form.ts";
import { valueForm } from "#app/domain/spaces/value-form.ts";
import { budgetForm } from "#app/domain/tenders/discount/budget-form.ts";
import { draftForm } from "#app/domain/tenders/draft-form.ts";
import { earlyForm } from "#app/domain/tenders/early/early-form.ts";

type Version = Readonly<Record<string, unknown>>;
type Form = {
  readonly telling: FormTelling;
  readonly schema: z.ZodObject;
  /** Two versions that differ in every field. */
  readonly mine: Version;
  readonly theirs: Version;
  /** What says of which row the form is, and is the same in both. */
  readonly about?: readonly string[];
};

export const nina = "0b6f6f5e-6d0c-4a53-9c0e-2d1f6a7b8c9d";
export const ahmed = "1c7a7a6f-7e1d-4b64-8d1f-3e2a7b8c9d0e";
const colleagues = [
  { personId: nina, name: "Nina de Boer" },
  { personId: ahmed, name: "Ahmed Amrani" },
];

const anchors = (word: string) => [1, 2, 3, 4, 5].map((points) => `${word} ${points}`);
export const criterion = (key: string, weight: string, more: Version = {}) => ({
  key,
  title: `Naam ${key}`,
  question: `Vraag ${key}?`,
  weight,
  anchors: anchors(key),
  ...more,
});

/** Every form that shows two versions, by the name of its telling in the page. */
export const forms: Readonly<Record<string, Form>> = {
  "draftTelling(draft.colleagues)": {
    telling: draftTelling(colleagues),
    schema: draftForm,
    mine: {
      planVariant: "full",
      introduction: "Mijn tekst.",
      neighbourhoodWishes: "Een bakker.",
      wantedBranches: ["craft", "repair"],
      excludedBranches: "chain",
      openGlassPercent: "80",
      rentPath: "75-100",
      rentSteps: [],
      discountReason: "Voor de buurt.",
      discountForm: "growth",
      discountEndsOn: "2029-03-30",
      discountApproverId: nina,
      leaseStartsOn: "2027-03-30",
      temporaryUntil: "2028-01-02",
      opensAt: { day: "2027-01-11", time: "09:00" },
      closesAt: { day: "2027-02-11", time: "12:00" },
      shortlistBy: { day: "2027-02-20", time: "12:00" },
      pitchAt: { day: "2027-03-01", time: "19:00" },
      resultBy: { day: "2027-03-08", time: "12:00" },
      pitchPlace: "Buurthuis",
      jurySize: "7",
      juryQuorum: "5",
      residentsQuorum: "3",
      professionalsQuorum: "2",
      residentsShare: "50",
      criteria: [criterion("a", "40"), criterion("b", "60")],
    },
    theirs: {
      planVariant: "light",
      introduction: "Hun tekst.",
      neighbourhoodWishes: "",
      wantedBranches: ["bakery"],
      excludedBranches: [],
      openGlassPercent: "70",
      rentPath: "50-100",
      rentSteps: [{ fromOn: "2027-04-01", amount: "900" }],
      discountReason: "Andere reden.",
      discountForm: "allonge",
      discountEndsOn: "2028-03-30",
      discountApproverId: ahmed,
      leaseStartsOn: "2027-04-01",
      temporaryUntil: "",
      opensAt: { day: "2027-01-12", time: "09:00" },
      closesAt: { day: "2027-02-11", time: "13:00" },
      shortlistBy: { day: "2027-02-21", time: "12:00" },
      pitchAt: { day: "2027-03-02", time: "19:00" },
      resultBy: { day: "2027-03-09", time: "12:00" },
      pitchPlace: "Kerk",
      jurySize: "8",
      juryQuorum: "6",
      residentsQuorum: "4",
      professionalsQuorum: "1",
      residentsShare: "60",
      criteria: [criterion("a", "30"), criterion("b", "70")],
    },
  },
  propertyTelling: {
    telling: propertyTelling,
    schema: propertyForm,
    mine: {
      street: "Zwanenkade",
      houseNumber: "21",
      postcode: "3543 AB",
      neighbourhood: "Kanaleneiland",
      city: "Utrecht",
      latitude: "52.0722",
      longitude: "5.0871",
      unitType: "WIR",
      areaM2: "70",
      grossAreaM2: "80",
      frontageM: "6",
      homesAbove: "24",
      handover: "shell",
      energyLabel: "A",
      energyLabelValidUntil: "2030-03-30",
      energyExemption: "monument",
      energyLabelExemption: "Oud pand.",
      allowedUse: ["retail", "craft"],
      useCertainty: "in_plan",
      useNote: "Geen horeca.",
      description: "Hoekpand.",
      handoverItems: [{ element: "toilet", by: "landlord", note: "" }],
    },
    theirs: {
      street: "Zwanenlaan",
      houseNumber: "23",
      postcode: "",
      neighbourhood: "Lombok",
      city: "Nieuwegein",
      latitude: "52,0723",
      longitude: "5,0872",
      unitType: "HOR",
      areaM2: "71",
      grossAreaM2: "81",
      frontageM: "6,5",
      homesAbove: "25",
      handover: "fitted",
      energyLabel: "B",
      energyLabelValidUntil: "",
      energyExemption: "",
      energyLabelExemption: "",
      allowedUse: ["hospitality"],
      useCertainty: "with_permit",
      useNote: "",
      description: "",
      handoverItems: [{ element: "toilet", by: "tenant", note: "Zelf plaatsen" }],
    },
  },
  valueTelling: {
    telling: valueTelling,
    schema: valueForm,
    mine: {
      valueKind: "tms",
      marketRent: "1200",
      appraisedOn: "2026-03-30",
      appraiser: "Kooijman",
      targetRent: "1000",
      serviceCosts: "50",
      isPriorityArea: "on",
      reductions: [{ amount: "200", reason: "Sociaal gebruik" }],
    },
    theirs: {
      valueKind: "appraisal",
      marketRent: "1300",
      appraisedOn: "2026-04-30",
      appraiser: "",
      targetRent: "1100",
      serviceCosts: "60",
      isPriorityArea: "",
      reductions: [{ amount: "200", reason: "Andere reden" }],
    },
  },
  buildingTelling: {
    telling: buildingTelling,
    schema: buildingForm,
    mine: {
      units: [{ name: "A", unitType: "WIR", areaM2: "40", rent: "500" }],
      careHomes: "10",
      careDayParts: "2",
      careDuty: "Dagbesteding.",
      sharedRoom: "Zaal",
      sharedAreaM2: "60",
      sharedBooking: "Bellen",
      host: "Joke",
      eventsPerYear: "4",
      partners: [{ name: "De Wijk", does: "Koffie" }],
    },
    theirs: {
      units: [{ name: "A", unitType: "HOR", areaM2: "41", rent: "550" }],
      careHomes: "",
      careDayParts: "",
      careDuty: "",
      sharedRoom: "",
      sharedAreaM2: "",
      sharedBooking: "",
      host: "",
      eventsPerYear: "",
      partners: [],
    },
  },
  realmTelling: {
    telling: realmTelling,
    schema: realmForm,
    mine: {
      listed: "yes",
      neighbourhood: "yes",
      own_homes: "partly",
      nobody_else: "yes",
      sales: "no",
      realm: "MOG",
      isCare: "on",
      serviceLabel: "DAEB",
      legalGround: "45-2f",
      ownHomes: "1.200",
      liveability: "Meer reuring.",
      motivation: "De buurt mist dit.",
    },
    theirs: {
      listed: "no",
      neighbourhood: "no",
      own_homes: "no",
      nobody_else: "no",
      sales: "yes",
      realm: "BOG",
      isCare: "",
      serviceLabel: "NON_DAEB",
      legalGround: "47",
      ownHomes: "1300",
      liveability: "Rust.",
      motivation: "Iets anders.",
    },
  },
  earlyTelling: {
    telling: earlyTelling,
    schema: earlyForm,
    mine: { expectedOn: "2027-03-30", story: "Een winkel." },
    theirs: { expectedOn: "2027-04-30", story: "Een café." },
  },
  budgetTelling: {
    telling: budgetTelling,
    schema: budgetForm,
    mine: { amount: "900" },
    theirs: { amount: "800" },
    about: ["seen", "year", "serviceLabel"],
  },
  letterTelling: {
    telling: letterTelling,
    schema: letterTextForm,
    mine: { opening: "Beste", closing: "Groet" },
    theirs: { opening: "Hallo", closing: "" },
    about: ["letter", "language", "version"],
  },
};
