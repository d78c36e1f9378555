/** The result at the desk as bars and lines. */
export const resultBars = {
  "resultBars.ofHundred": "van 100",
  "resultBars.sure": "Zeker",
  "resultBars.close": "Op één jurylid na",
  "resultBars.spread": "Verschil tussen juryleden",
  "resultBars.spreadStory":
    "De balk loopt van het laagste tot het hoogste totaal dat dit jurylid gaf. Het streepje is het gemiddelde. Rechts: hoeveel dat boven of onder de hele jury ligt.",
  "resultBars.reach": ({ low, high, mean }: { low: string; high: string; mean: string }) =>
    low === high ? `${mean} punten` : `Van ${low} tot ${high} punten, gemiddeld ${mean}`,
  "resultBars.mild": "mild",
  "resultBars.strict": "streng",
};
