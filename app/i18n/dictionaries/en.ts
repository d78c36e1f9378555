import type { Same } from "../same.ts";
import { lease } from "../messages/en/lease.ts";
import { letterNames } from "../messages/en/letter-names.ts";
import { evening } from "../messages/en/evening.ts";
import { stage } from "../messages/en/stage.ts";
import { eveningEvents } from "../messages/en/evening-events.ts";
import { joining, joiningProblems } from "../messages/en/joining.ts";
import { consensus, consensusProblems } from "../messages/en/consensus.ts";
import { declining, decliningProblems } from "../messages/en/declining.ts";
import { exception, exceptionProblems } from "../messages/en/exception.ts";
import { line } from "../messages/en/line.ts";
import { ending, endingProblems } from "../messages/en/ending.ts";
import { practice } from "../messages/en/practice.ts";
import { paperScoreProblems, paperScores } from "../messages/en/paper-scores.ts";
import { signals } from "../messages/en/signals.ts";
import { hall } from "../messages/en/hall.ts";
import { resultBars } from "../messages/en/result-bars.ts";
import { sameAddress } from "../messages/en/same-address.ts";
import { map } from "../messages/en/map.ts";
import { pointsGiven } from "../messages/en/points-given.ts";
import { stageProblems } from "../messages/en/stage-problems.ts";
import { events } from "../messages/en/events.ts";
import { alerts } from "../messages/en/alerts.ts";
import { privacy } from "../messages/en/privacy.ts";
import { questions } from "../messages/en/questions.ts";
import { viewings } from "../messages/en/viewings.ts";
import { applicant } from "../messages/en/applicant.ts";
import { openingHours } from "../messages/en/opening-hours.ts";
import { businessHelp } from "../messages/en/business-help.ts";
import { businessPlan } from "../messages/en/business-plan.ts";
import { handIn } from "../messages/en/hand-in.ts";
import { planFrame } from "../messages/en/plan-frame.ts";
import { papers } from "../messages/en/papers.ts";
import { planVariants } from "../messages/en/plan-variants.ts";
import { building } from "../messages/en/building.ts";
import { publish, publishProblems } from "../messages/en/publish.ts";
import { temporary } from "../messages/en/temporary.ts";
import { early } from "../messages/en/early.ts";
import { templates } from "../messages/en/templates.ts";
import { rubrics } from "../messages/en/rubrics.ts";
import { repair } from "../messages/en/repair.ts";
import { jurorHeat } from "../messages/en/juror-heat.ts";
import { propertyChanges } from "../messages/en/property-changes.ts";
import { letterTextProblems, letterTexts } from "../messages/en/letter-texts.ts";
import { roles } from "../messages/en/roles.ts";
import { standing } from "../messages/en/standing.ts";
import { changes } from "../messages/en/changes.ts";
import { opening } from "../messages/en/opening.ts";
import { brand } from "../messages/en/brand.ts";
import { common } from "../messages/en/common.ts";
import { criteria } from "../messages/en/criteria.ts";
import { demo } from "../messages/en/demo.ts";
import { errors } from "../messages/en/errors.ts";
import { files } from "../messages/en/files.ts";
import { finance } from "../messages/en/finance.ts";
import { jury } from "../messages/en/jury.ts";
import { phone } from "../messages/en/phone.ts";
import { mail } from "../messages/en/mail.ts";
import { paper } from "../messages/en/paper.ts";
import { post } from "../messages/en/post.ts";
import { panelProblems, panels } from "../messages/en/panels.ts";
import { spoken } from "../messages/en/spoken.ts";
import { unitProblems, units } from "../messages/en/units.ts";
import { unitAwards } from "../messages/en/unit-awards.ts";
import { planCard } from "../messages/en/plan-card.ts";
import { partner, partnerProblems } from "../messages/en/partner.ts";
import { financeHelp } from "../messages/en/finance-help.ts";
import { financeSheets } from "../messages/en/finance-sheets.ts";
import { planSums } from "../messages/en/plan-sums.ts";
import { planChecks } from "../messages/en/plan-checks.ts";
import { formProblems } from "../messages/en/form-problems.ts";
import { problems } from "../messages/en/problems.ts";
import { samples } from "../messages/en/samples.ts";
import { signIn } from "../messages/en/sign-in.ts";
import { spaces } from "../messages/en/spaces.ts";
import { staff } from "../messages/en/staff.ts";
import { states } from "../messages/en/states.ts";
import { shortlist } from "../messages/en/shortlist.ts";
import { staffTies } from "../messages/en/staff-ties.ts";
import { compare } from "../messages/en/compare.ts";
import { desk } from "../messages/en/desk.ts";
import { dossier } from "../messages/en/dossier.ts";
import { nameless } from "../messages/en/nameless.ts";
import { reserve } from "../messages/en/reserve.ts";
import { search } from "../messages/en/search.ts";
import { triage } from "../messages/en/triage.ts";
import { together } from "../messages/en/together.ts";
import { atTheDesk } from "../messages/en/at-the-desk.ts";
import { ui } from "../messages/en/ui.ts";
import { windowChecks } from "../messages/en/window-checks.ts";
import { windowPlan } from "../messages/en/window-plan.ts";
import type { nl } from "./nl.ts";

/** Every message of the product in English; typed from the Dutch. */
export const en: Same<typeof nl> = {
  ...events,
  ...evening,
  ...stage,
  ...eveningEvents,
  ...hall,
  ...map,
  ...pointsGiven,
  ...sameAddress,
  ...resultBars,
  ...signals,
  ...paperScores,
  ...paperScoreProblems,
  ...practice,
  ...declining,
  ...decliningProblems,
  ...line,
  ...exception,
  ...exceptionProblems,
  ...ending,
  ...endingProblems,
  ...consensus,
  ...consensusProblems,
  ...joining,
  ...joiningProblems,
  ...stageProblems,
  ...lease,
  ...brand,
  ...letterNames,
  ...common,
  ...changes,
  ...opening,
  ...ui,
  ...errors,
  ...mail,
  ...criteria,
  ...planChecks,
  ...planSums,
  ...files,
  ...financeSheets,
  ...finance,
  ...financeHelp,
  ...windowPlan,
  ...windowChecks,
  ...formProblems,
  ...problems,
  ...states,
  ...spaces,
  ...applicant,
  ...openingHours,
  ...businessPlan,
  ...businessHelp,
  ...planFrame,
  ...handIn,
  ...papers,
  ...planVariants,
  ...publish,
  ...building,
  ...temporary,
  ...templates,
  ...early,
  ...rubrics,
  ...publishProblems,
  ...repair,
  ...jurorHeat,
  ...propertyChanges,
  ...letterTexts,
  ...letterTextProblems,
  ...roles,
  ...standing,
  ...jury,
  ...phone,
  ...staff,
  ...paper,
  ...post,
  ...panels,
  ...panelProblems,
  ...spoken,
  ...units,
  ...unitProblems,
  ...unitAwards,
  ...planCard,
  ...partner,
  ...partnerProblems,
  ...signIn,
  ...demo,
  ...samples,
  ...questions,
  ...viewings,
  ...alerts,
  ...together,
  ...triage,
  ...desk,
  ...dossier,
  ...nameless,
  ...reserve,
  ...search,
  ...compare,
  ...staffTies,
  ...shortlist,
  ...privacy,
  ...atTheDesk,
};
