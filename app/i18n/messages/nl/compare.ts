export const compare = {
  "compare.title": "Plannen naast elkaar",
  "compare.aspect": "Onderdeel",
  "compare.idea": "Idee",
  "compare.needed": "Nodig om te beginnen",
  "compare.own": "Eigen geld",
  "compare.turnover1": "Omzet in jaar 1",
  "compare.turnover3": "Omzet in jaar 3",
  "compare.living": "Nodig om van te leven, per maand",
  "compare.hours": "Uren open per week",
  "compare.promises": "Tegenprestaties die te meten zijn",
  "compare.reason": ({ criterion }: { criterion: string }) => `Reden: ${criterion}`,
  "compare.check": ({ check }: { check: string }) => `Controle: ${check}`,
  "compare.few": "Kies in de lijst twee tot vier plannen om naast elkaar te leggen.",
  "compare.left": ({ most, left }: { most: number; left: number }) =>
    left === 1
      ? `Er passen ${most} plannen naast elkaar. 1 plan staat er niet bij.`
      : `Er passen ${most} plannen naast elkaar. ${left} plannen staan er niet bij.`,
  "compare.choose": ({ name }: { name: string }) => `Leg ${name} ernaast`,
  "compare.go": "Leg naast elkaar",
  "compare.hint": "Zet een vinkje bij twee tot vier plannen.",
} as const;
