import { lease } from "../messages/nl/lease.ts";
import { letterNames } from "../messages/nl/letter-names.ts";
import { evening } from "../messages/nl/evening.ts";
import { stage } from "../messages/nl/stage.ts";
import { eveningEvents } from "../messages/nl/evening-events.ts";
import { joining, joiningProblems } from "../messages/nl/joining.ts";
import { consensus, consensusProblems } from "../messages/nl/consensus.ts";
import { declining, decliningProblems } from "../messages/nl/declining.ts";
import { exception, exceptionProblems } from "../messages/nl/exception.ts";
import { line } from "../messages/nl/line.ts";
import { ending, endingProblems } from "../messages/nl/ending.ts";
import { practice } from "../messages/nl/practice.ts";
import { paperScoreProblems, paperScores } from "../messages/nl/paper-scores.ts";
import { signals } from "../messages/nl/signals.ts";
import { hall } from "../messages/nl/hall.ts";
import { resultBars } from "../messages/nl/result-bars.ts";
import { sameAddress } from "../messages/nl/same-address.ts";
import { map } from "../messages/nl/map.ts";
import { pointsGiven } from "../messages/nl/points-given.ts";
import { stageProblems } from "../messages/nl/stage-problems.ts";
import { events } from "../messages/nl/events.ts";
import { alerts } from "../messages/nl/alerts.ts";
import { privacy } from "../messages/nl/privacy.ts";
import { questions } from "../messages/nl/questions.ts";
import { viewings } from "../messages/nl/viewings.ts";
import { applicant } from "../messages/nl/applicant.ts";
import { openingHours } from "../messages/nl/opening-hours.ts";
import { businessHelp } from "../messages/nl/business-help.ts";
import { businessPlan } from "../messages/nl/business-plan.ts";
import { handIn } from "../messages/nl/hand-in.ts";
import { planFrame } from "../messages/nl/plan-frame.ts";
import { papers } from "../messages/nl/papers.ts";
import { planVariants } from "../messages/nl/plan-variants.ts";
import { building } from "../messages/nl/building.ts";
import { publish, publishProblems } from "../messages/nl/publish.ts";
import { temporary } from "../messages/nl/temporary.ts";
import { early } from "../messages/nl/early.ts";
import { templates } from "../messages/nl/templates.ts";
import { rubrics } from "../messages/nl/rubrics.ts";
import { repair } from "../messages/nl/repair.ts";
import { jurorHeat } from "../messages/nl/juror-heat.ts";
import { propertyChanges } from "../messages/nl/property-changes.ts";
import { letterTextProblems, letterTexts } from "../messages/nl/letter-texts.ts";
import { roles } from "../messages/nl/roles.ts";
import { standing } from "../messages/nl/standing.ts";
import { changes } from "../messages/nl/changes.ts";
import { opening } from "../messages/nl/opening.ts";
import { brand } from "../messages/nl/brand.ts";
import { common } from "../messages/nl/common.ts";
import { criteria } from "../messages/nl/criteria.ts";
import { demo } from "../messages/nl/demo.ts";
import { errors } from "../messages/nl/errors.ts";
import { files } from "../messages/nl/files.ts";
import { finance } from "../messages/nl/finance.ts";
import { jury } from "../messages/nl/jury.ts";
import { phone } from "../messages/nl/phone.ts";
import { mail } from "../messages/nl/mail.ts";
import { paper } from "../messages/nl/paper.ts";
import { post } from "../messages/nl/post.ts";
import { panelProblems, panels } from "../messages/nl/panels.ts";
import { spoken } from "../messages/nl/spoken.ts";
import { unitProblems, units } from "../messages/nl/units.ts";
import { unitAwards } from "../messages/nl/unit-awards.ts";
import { planCard } from "../messages/nl/plan-card.ts";
import { partner, partnerProblems } from "../messages/nl/partner.ts";
import { financeHelp } from "../messages/nl/finance-help.ts";
import { financeSheets } from "../messages/nl/finance-sheets.ts";
import { planSums } from "../messages/nl/plan-sums.ts";
import { planChecks } from "../messages/nl/plan-checks.ts";
import { formProblems } from "../messages/nl/form-problems.ts";
import { problems } from "../messages/nl/problems.ts";
import { samples } from "../messages/nl/samples.ts";
import { signIn } from "../messages/nl/sign-in.ts";
import { spaces } from "../messages/nl/spaces.ts";
import { staff } from "../messages/nl/staff.ts";
import { states } from "../messages/nl/states.ts";
import { shortlist } from "../messages/nl/shortlist.ts";
import { staffTies } from "../messages/nl/staff-ties.ts";
import { compare } from "../messages/nl/compare.ts";
import { desk } from "../messages/nl/desk.ts";
import { dossier } from "../messages/nl/dossier.ts";
import { nameless } from "../messages/nl/nameless.ts";
import { reserve } from "../messages/nl/reserve.ts";
import { search } from "../messages/nl/search.ts";
import { triage } from "../messages/nl/triage.ts";
import { together } from "../messages/nl/together.ts";
import { atTheDesk } from "../messages/nl/at-the-desk.ts";
import { ui } from "../messages/nl/ui.ts";
import { windowChecks } from "../messages/nl/window-checks.ts";
import { windowPlan } from "../messages/nl/window-plan.ts";

/** Every message of the product in Dutch, the source language. */
export const nl = {
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
