/** Where jurors go; `paths` has them as `paths.jury`. */
export const juryPaths = {
  home: () => "/jury",
  evening: (tenderId: string) => `/jury?avond=${tenderId}`,
  join: (token: string) => `/jury/meedoen/${token}`,
  /** Where who took the seat says that they cannot after all. */
  decline: (tenderId: string) => `/jury/avond/${tenderId}/afmelden`,
  code: (code?: string) => (code ? `/jury/code?code=${encodeURIComponent(code)}` : "/jury/code"),
  recusal: (applicationId: string) => `/jury/plannen/${applicationId}/belang`,
  plan: (applicationId: string) => `/jury/plannen/${applicationId}`,
  scoreSheet: (applicationId: string) => `/jury/plannen/${applicationId}/punten`,
  taps: (tenderId: string) => `/jury/avond/${tenderId}/tikken`,
  /** Where the script marks a phone on which it keeps something. */
  phone: () => "/jury/toestel",
  practice: (tenderId: string) => `/jury/avond/${tenderId}/oefenen`,
  /** How the evening stands for a juror, as it happens; and where the chair agrees to the reveal. */
  live: (tenderId: string) => `/jury/avond/${tenderId}/nu`,
  agree: (tenderId: string) => `/jury/avond/${tenderId}/akkoord`,
  /** Where points lie apart, and what the jury agreed on there. */
  round: (tenderId: string) => `/jury/avond/${tenderId}/overleg`,
} as const;
