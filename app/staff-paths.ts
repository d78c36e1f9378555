import type { Place } from "./lib/web-mercator.ts";
/** The addresses of the desk; the rest of the product knows them as `paths.staff`. */
export const staffPaths = {
  home: () => "/beheer",
  brand: () => "/beheer/huisstijl",
  search: () => "/beheer/zoeken",
  spaces: () => "/beheer/ruimtes",
  evenings: () => "/beheer/pitchavonden",
  newSpace: () => "/beheer/ruimtes/nieuw",
  space: (spaceId: string) => `/beheer/ruimtes/${spaceId}`,
  /** The map on which a pin is put, around one that is there. */
  pinMap: (pin: Place | null, level: number) =>
    `/beheer/kaart.svg?${new URLSearchParams({ ...(pin ? { breedte: String(pin.latitude), lengte: String(pin.longitude) } : {}), niveau: String(level) })}`,
  property: (spaceId: string) => `/beheer/ruimtes/${spaceId}/gegevens`,
  realm: (spaceId: string) => `/beheer/ruimtes/${spaceId}/bog-mog`,
  value: (spaceId: string) => `/beheer/ruimtes/${spaceId}/waarde`,
  early: (spaceId: string) => `/beheer/ruimtes/${spaceId}/binnenkort`,
  building: (spaceId: string) => `/beheer/ruimtes/${spaceId}/gebouw`,
  budget: () => "/beheer/kortingsruimte",
  pictures: (spaceId: string) => `/beheer/ruimtes/${spaceId}/beelden`,
  tender: (tenderId: string) => `/beheer/selecties/${tenderId}`,
  tenderDraft: (tenderId: string) => `/beheer/selecties/${tenderId}/opzet`,
  preview: (tenderId: string) => `/beheer/selecties/${tenderId}/voorbeeld`,
  tenderReview: (tenderId: string) => `/beheer/selecties/${tenderId}/akkoord`,
  applications: (tenderId: string, query?: URLSearchParams) =>
    `/beheer/selecties/${tenderId}/plannen${query?.size ? `?${query}` : ""}`,
  declineTogether: (tenderId: string) => `/beheer/selecties/${tenderId}/plannen/samen`,
  application: (tenderId: string, applicationId: string, { nameless = false } = {}) =>
    `/beheer/selecties/${tenderId}/plannen/${applicationId}${nameless ? "?naamloos=1" : ""}`,
  repair: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plannen/${applicationId}/aanvulling`,
  spoken: (tenderId: string, applicationId: string, query?: URLSearchParams) =>
    `/beheer/selecties/${tenderId}/plannen/${applicationId}/namens${query?.size ? `?${query}` : ""}`,
  compare: (tenderId: string) => `/beheer/selecties/${tenderId}/vergelijken`,
  notes: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plannen/${applicationId}/notities`,
  tie: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plannen/${applicationId}/belang`,
  applicationPdf: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plannen/${applicationId}/plan.pdf`,
  log: (tenderId: string) => `/beheer/selecties/${tenderId}/logboek`,
  dossierPdf: (tenderId: string) => `/beheer/selecties/${tenderId}/dossier.pdf`,
  dossierJson: (tenderId: string) => `/beheer/selecties/${tenderId}/dossier.json`,
  shortlist: (tenderId: string) => `/beheer/selecties/${tenderId}/voorselectie`,
  draftLetter: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/voorselectie/brief/${applicationId}`,
  draftLetterShown: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/voorselectie/brief/${applicationId}/lezen`,
  evening: (tenderId: string) => `/beheer/selecties/${tenderId}/pitchavond`,
  jury: (tenderId: string) => `/beheer/selecties/${tenderId}/jury`,
  juryLetters: (tenderId: string) => `/beheer/selecties/${tenderId}/jurybrieven`,
  paperScores: (tenderId: string, sheet?: { seatId: string; applicationId: string }) =>
    `/beheer/selecties/${tenderId}/papier${sheet ? `?jurylid=${sheet.seatId}&plan=${sheet.applicationId}` : ""}`,
  paperPicture: (tenderId: string, seatId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/papier/${seatId}/${applicationId}`,
  scoreFile: (tenderId: string) => `/beheer/selecties/${tenderId}/puntenbestand`,
  conduct: (tenderId: string) => `/beheer/selecties/${tenderId}/regie`,
  conductLive: (tenderId: string) => `/beheer/selecties/${tenderId}/regie/nu`,
  result: (tenderId: string) => `/beheer/selecties/${tenderId}/uitslag`,
  exception: (tenderId: string) => `/beheer/selecties/${tenderId}/te-weinig-juryleden`,
  round: (tenderId: string) => `/beheer/selecties/${tenderId}/overleg`,
  ending: (tenderId: string) => `/beheer/selecties/${tenderId}/stoppen`,
  changes: (tenderId: string) => `/beheer/selecties/${tenderId}/wijzigingen`,
  opening: (tenderId: string) => `/beheer/selecties/${tenderId}/openen`,
  questions: (tenderId: string) => `/beheer/selecties/${tenderId}/vragen`,
  viewings: (tenderId: string) => `/beheer/selecties/${tenderId}/bezichtigingen`,
  viewing: (tenderId: string, slotId: string) => `/beheer/selecties/${tenderId}/bezichtigingen/${slotId}`,
  entries: (tenderId: string) => `/beheer/selecties/${tenderId}/plan-invoeren`,
  entry: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plan-invoeren/${applicationId}`,
  entryPart: (tenderId: string, applicationId: string, part: string) =>
    `/beheer/selecties/${tenderId}/plan-invoeren/${applicationId}/deel/${part}`,
  entryAutosave: (tenderId: string, applicationId: string, part: string) =>
    `/beheer/selecties/${tenderId}/plan-invoeren/${applicationId}/bewaren/${part}`,
  entrySheets: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plan-invoeren/${applicationId}/begroting`,
  entryReadSheets: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plan-invoeren/${applicationId}/begroting-inlezen`,
  entryPaper: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plan-invoeren/${applicationId}/papier`,
  entryTakeBack: (tenderId: string, applicationId: string) =>
    `/beheer/selecties/${tenderId}/plan-invoeren/${applicationId}/terugtrekken`,
  leases: () => "/beheer/huur",
  lease: (leaseId: string) => `/beheer/huur/${leaseId}`,
  /** Who is next in line for what a lease that ended left free. */
  reserve: (leaseId: string) => `/beheer/huur/${leaseId}/reserve`,
  letters: () => "/beheer/brieven",
  letter: (letterId: string) => `/beheer/brieven/${letterId}`,
  /** The corporation's own words for a letter in one language, and how a letter with such words looks. */
  letterTexts: (letter?: string, language?: string) =>
    letter && language
      ? `/beheer/brieven/teksten?brief=${letter}&taal=${language}`
      : "/beheer/brieven/teksten",
  letterPreview: () => "/beheer/brieven/teksten/voorbeeld",
  colleagues: () => "/beheer/collegas",
} as const;
