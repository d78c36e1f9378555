/** Why the evening does not take a step. */
export const stageProblems = {
  "problems.step-not-now": "Dit kan nu niet. Kijk hoe de avond ervoor staat.",
  "problems.another-pitch-open": "Er is nog een pitch open. Sluit die eerst.",
  "problems.pitches-left": "Nog niet alle pitches zijn geweest.",
  "problems.order-begun": "Een pitch die geweest is, houdt zijn plek. Kies een latere plek.",
  "problems.not-conducting": ({ name }: { name: string }) =>
    `${name} heeft de regie. Neem de regie over als jij verdergaat.`,
  "problems.nothing-to-undo": "Er is niets om ongedaan te maken.",
  "problems.undo-too-late": "Ongedaan maken kan tot een minuut na je klik. Die is voorbij.",
  "problems.no-points-awaited": "Van dit jurylid wachten we op niets.",
  "problems.just-reminded": ({ seconds }: { seconds: number }) =>
    `Je herinnerde dit jurylid net. Wacht ${seconds} seconden.`,
  "problems.approvals-missing": ({ given, needed }: { given: number; needed: number }) =>
    `Er is ${given} keer akkoord gegeven. ${needed} mensen moeten akkoord geven.`,
  "problems.evening-conducted": "Deze avond heeft een regie. De uitslag wordt daar onthuld.",
  "problems.pitch-not-open":
    "Deze pitch is nu niet open. Wacht tot de pitch begint, of vraag het aan de regie.",
} as const;
