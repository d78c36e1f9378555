import { juryPaths } from "./jury-paths.ts";
import { staffPaths } from "./staff-paths.ts";

/** Every address of the product as a function; no other file writes a URL by hand. */
export const paths = {
  home: () => "/",
  spaces: (query?: URLSearchParams) => (query?.size ? `/ruimtes?${query}` : "/ruimtes"),
  space: (slug: string) => `/ruimtes/${slug}`,
  result: (slug: string) => `/ruimtes/${slug}/uitslag`,
  question: (slug: string) => `/ruimtes/${slug}/vraag`,
  viewing: (slug: string) => `/ruimtes/${slug}/bezichtiging`,
  /** One's own viewings for a calendar app; the token says whose. */
  viewingCalendar: (token: string) => `/bezichtigingen/${token}.ics`,
  alerts: {
    save: (query?: URLSearchParams) => (query?.size ? `/ruimtes/mail-mij?${query}` : "/ruimtes/mail-mij"),
    confirm: (token: string) => `/ruimtes/mail-mij/${token}`,
    unsubscribe: (token: string) => `/afmelden/${token}`,
  },
  /** A picture of a space; public from the moment its call is. */
  picture: (pictureId: string) => `/beelden/${pictureId}`,
  picturePreview: (pictureId: string) => `/beelden/${pictureId}/klein`,
  /** A square of the national map, from us. */
  mapTile: (level: number, column: number, row: number) => `/kaart/${level}/${column}/${row}`,
  facade: (spaceId: string) => `/gevel/${spaceId}.svg`,
  /** Another address than before the result, so that nobody sees a kept picture of the empty front. */
  chosenFacade: (spaceId: string) => `/gevel/${spaceId}.svg?gekozen`,
  howItWorks: () => "/zo-werkt-het",
  aboutJury: () => "/de-buurtjury",
  signIn: {
    start: (returnTo?: string) => (returnTo ? `/inloggen?naar=${encodeURIComponent(returnTo)}` : "/inloggen"),
    sent: () => "/inloggen/code",
    link: (token: string) => `/inloggen/link/${token}`,
    staff: (returnTo?: string) =>
      returnTo ? `/inloggen/medewerker?naar=${encodeURIComponent(returnTo)}` : "/inloggen/medewerker",
    staffCode: () => "/inloggen/medewerker/code",
    setUp: (token: string) => `/inloggen/medewerker/instellen/${token}`,
    passkey: () => "/inloggen/passkey",
    out: () => "/uitloggen",
  },
  account: {
    sessions: () => "/account",
    leave: () => "/account?uitloggen=1",
    passkeys: () => "/account/passkeys",
    searches: () => "/account/zoekopdrachten",
    data: () => "/account/gegevens",
    erase: () => "/account/wissen",
    erased: () => "/account/gewist",
  },
  applicant: {
    home: () => "/mijn-plannen",
    start: () => "/mijn-plannen/nieuw",
    startFor: (slug: string) => `/mijn-plannen/nieuw?ruimte=${encodeURIComponent(slug)}`,
    plan: (applicationId: string) => `/mijn-plannen/${applicationId}`,
    motivation: (applicationId: string) => `/mijn-plannen/${applicationId}/motivatie`,
    businessPlan: (applicationId: string) => `/mijn-plannen/${applicationId}/ondernemingsplan`,
    financialPlan: (applicationId: string) => `/mijn-plannen/${applicationId}/financieel-plan`,
    /** The financial plan as a spreadsheet, and the page that reads one in. */
    sheets: (applicationId: string) => `/mijn-plannen/${applicationId}/begroting`,
    readSheets: (applicationId: string) => `/mijn-plannen/${applicationId}/begroting-inlezen`,
    windowPlan: (applicationId: string) => `/mijn-plannen/${applicationId}/etalageplan`,
    socialNote: (applicationId: string) => `/mijn-plannen/${applicationId}/waarde-voor-de-buurt`,
    /** Where a part is kept while somebody types; answers JSON. */
    autosave: (applicationId: string, part: string) => `/mijn-plannen/${applicationId}/bewaren/${part}`,
    files: (applicationId: string) => `/mijn-plannen/${applicationId}/bijlagen`,
    /** Where a file is announced that comes in pieces, and where its pieces go; both answer JSON. */
    uploads: (applicationId: string) => `/mijn-plannen/${applicationId}/versturen`,
    upload: (applicationId: string, uploadId: string) =>
      `/mijn-plannen/${applicationId}/versturen/${uploadId}`,
    submission: (applicationId: string) => `/mijn-plannen/${applicationId}/indienen`,
    change: (applicationId: string) => `/mijn-plannen/${applicationId}/wijzigen`,
    repair: (applicationId: string) => `/mijn-plannen/${applicationId}/aanvullen`,
    repairFile: (applicationId: string) => `/mijn-plannen/${applicationId}/aanvullen?bestand=1`,
    takeAlong: (applicationId: string, slug?: string) =>
      `/mijn-plannen/${applicationId}/meenemen${slug ? `?ruimte=${encodeURIComponent(slug)}` : ""}`,
    pitchAnswer: (applicationId: string) => `/mijn-plannen/${applicationId}/pitchavond`,
    pitchCalendar: (applicationId: string) => `/mijn-plannen/${applicationId}/pitchavond.ics`,
    receipt: (applicationId: string) => `/mijn-plannen/${applicationId}/ontvangstbewijs`,
    together: (applicationId: string) => `/mijn-plannen/${applicationId}/samen`,
    invitation: (token: string) => `/mijn-plannen/uitnodiging/${token}`,
    pdf: (applicationId: string) => `/mijn-plannen/${applicationId}/plan.pdf`,
  },
  jury: juryPaths,
  staff: staffPaths,
  /** Where somebody confirms a plan that was entered for them; the token comes by mail. */
  paper: {
    confirm: (token: string) => `/mijn-plannen/bevestigen/${token}`,
    pdf: (token: string) => `/mijn-plannen/bevestigen/${token}/plan.pdf`,
    file: (token: string, fileId: string) => `/mijn-plannen/bevestigen/${token}/bestanden/${fileId}`,
    filePreview: (token: string, fileId: string) =>
      `/mijn-plannen/bevestigen/${token}/bestanden/${fileId}/voorbeeld`,
  },
  /** The screen in the hall; its key says whose evening, and whether names may be shown. */
  hall: { screen: (key: string) => `/scherm/${key}`, live: (key: string) => `/scherm/${key}/nu` },
  partner: { home: () => "/partner" },
  logo: (key: string) => `/logo/${key}`,
  file: (fileId: string) => `/bestanden/${fileId}`,
  filePreview: (fileId: string) => `/bestanden/${fileId}/voorbeeld`,
  locale: () => "/taal",
  health: () => "/healthz",
  job: (name: string) => `/jobs/${name}`,
  demo: {
    /** With how many sheets the other jurors just sealed. */
    home: (sealed?: number) => (sealed === undefined ? "/demo" : `/demo?verzegeld=${sealed}#pitchavond`),
    signIn: () => "/demo/als",
    jury: () => "/demo/jury",
  },
  dev: {
    ui: () => "/dev/ui",
    emails: () => "/dev/emails",
    email: (letter: string, locale: string) => `/dev/emails/${letter}?taal=${locale}`,
    outbox: () => "/dev/outbox",
    outboxLetter: (letterId: string) => `/dev/outbox/${letterId}`,
  },
} as const;

/** Where each step of a plan's workspace lives, by its name. */
export const stepPaths = {
  motivation: paths.applicant.motivation,
  business: paths.applicant.businessPlan,
  financial: paths.applicant.financialPlan,
  window: paths.applicant.windowPlan,
  social: paths.applicant.socialNote,
  files: paths.applicant.files,
  submission: paths.applicant.submission,
} as const;
