export const planVariants = {
  "applicant.part.social": "Waarde voor de buurt",
  "applicant.social.lead": "Vertel kort wat de buurt aan je zaak heeft. Een halve bladzijde is genoeg.",
  "applicant.social.socialValue": "Wat heeft de buurt aan je zaak?",
  "applicant.social.socialValueHint":
    "Wie komen er binnen? Wat kunnen mensen er doen of leren? Noem iets wat je kunt tellen.",
  "applicant.social.example":
    "Elke woensdag is er een gratis spreekuur voor mensen die slecht lopen. Twee jongeren van de school hiernaast lopen per jaar stage. De wachtkamer is een huiskamer: wie een praatje wil, is welkom.",
  "applicant.handIn.busy": "We dienen je plan in …",
  "applicant.handIn.offline":
    "Geen verbinding. Je plan is nog niet ingediend. Laat deze pagina open: we proberen het steeds opnieuw.",
  "staff.plan.social": "Waarde voor de buurt",
  "staff.draft.planVariant": "Wat dienen mensen in?",
  "staff.draft.planVariantHint":
    "Licht past bij een kleine ruimte of een starter die snel wil beginnen. De etalage telt dan niet mee.",
  "problems.window-not-asked": ({ weight }: { weight: number }) =>
    `In een licht plan staat geen etalageplan. Zet de etalage op 0 % en verdeel die ${weight} % over de andere onderdelen. Bij 0 % verdwijnt het onderdeel.`,
  "staff.draft.planVariant.full": "Heel plan: motivatie, ondernemingsplan, financieel plan en etalageplan",
  "staff.draft.planVariant.light":
    "Licht: ondernemingsplan, financieel plan en een korte tekst over de waarde voor de buurt",
  "spaces.page.handIn": "Dit dien je in",
  "jury.plan.social": "Wat heeft de buurt eraan?",
};
