import { aroundASpace, type AroundASpaceProps } from "./around-a-space.ts";
import * as approvalAsked from "./approval-asked.tsx";
import * as dataErased from "./data-erased.tsx";
import * as draftReminder from "./draft-reminder.tsx";
import * as jurorDeclined from "./juror-declined.tsx";
import * as jurorInvited from "./juror-invited.tsx";
import * as leaseMoved from "./lease-moved.tsx";
import * as newSignIn from "./new-sign-in.tsx";
import * as notShortlisted from "./not-shortlisted.tsx";
import { onPaper, type OnPaperProps } from "./on-paper.ts";
import * as passkeyAdded from "./passkey-added.tsx";
import * as pitchDeclined from "./pitch-declined.tsx";
import * as pitchInvited from "./pitch-invited.tsx";
import * as planMemberInvited from "./plan-member-invited.tsx";
import * as planReceived from "./plan-received.tsx";
import * as planReopened from "./plan-reopened.tsx";
import * as planWithdrawn from "./plan-withdrawn.tsx";
import * as repairAsked from "./repair-asked.tsx";
import * as repairReceived from "./repair-received.tsx";
import * as resultApprovalAsked from "./result-approval-asked.tsx";
import * as resultNotChosen from "./result-not-chosen.tsx";
import * as resultReserve from "./result-reserve.tsx";
import * as resultWinner from "./result-winner.tsx";
import * as seatGivenBack from "./seat-given-back.tsx";
import * as signIn from "./sign-in.tsx";
import * as spacePublished from "./space-published.tsx";
import * as partnerInvited from "./partner-invited.tsx";
import * as staffInvited from "./staff-invited.tsx";
import type { Template } from "./template.ts";

/** What each letter is told. Plain JSON, because a letter waits in the outbox until it is rendered. */
export type LetterProps = AroundASpaceProps &
  OnPaperProps & {
    "sign-in": signIn.SignInProps;
    "new-sign-in": newSignIn.NewSignInProps;
    "passkey-added": passkeyAdded.PasskeyAddedProps;
    "data-erased": dataErased.DataErasedProps;
    "staff-invited": staffInvited.StaffInvitedProps;
    "partner-invited": partnerInvited.PartnerInvitedProps;
    "approval-asked": approvalAsked.ApprovalAskedProps;
    "space-published": spacePublished.SpacePublishedProps;
    "draft-reminder": draftReminder.DraftReminderProps;
    "plan-member-invited": planMemberInvited.PlanMemberInvitedProps;
    "plan-received": planReceived.PlanReceivedProps;
    "plan-reopened": planReopened.PlanReopenedProps;
    "plan-withdrawn": planWithdrawn.PlanWithdrawnProps;
    "repair-asked": repairAsked.RepairAskedProps;
    "repair-received": repairReceived.RepairReceivedProps;
    "not-shortlisted": notShortlisted.NotShortlistedProps;
    "pitch-invited": pitchInvited.PitchInvitedProps;
    "pitch-declined": pitchDeclined.PitchDeclinedProps;
    "juror-invited": jurorInvited.JurorInvitedProps;
    "juror-declined": jurorDeclined.JurorDeclinedProps;
    "seat-given-back": seatGivenBack.SeatGivenBackProps;
    "result-approval-asked": resultApprovalAsked.ResultApprovalAskedProps;
    "result-winner": resultWinner.ResultWinnerProps;
    "result-reserve": resultReserve.ResultReserveProps;
    "result-not-chosen": resultNotChosen.ResultNotChosenProps;
    "lease-moved": leaseMoved.LeaseMovedProps;
  };
export type LetterName = keyof LetterProps;

/** Every letter that Plint sends, in the order of the story. */
export const catalogue: { readonly [Name in LetterName]: Template<LetterProps[Name]> } = {
  "sign-in": {
    component: signIn.SignIn,
    subject: (t, { code }) => t("mail.signIn.subject", { code }),
    preview: signIn.PreviewProps,
  },
  "new-sign-in": {
    component: newSignIn.NewSignIn,
    subject: (t) => t("mail.newSignIn.subject"),
    preview: newSignIn.PreviewProps,
  },
  "passkey-added": {
    component: passkeyAdded.PasskeyAdded,
    subject: (t) => t("mail.passkeyAdded.subject"),
    preview: passkeyAdded.PreviewProps,
  },
  "data-erased": {
    component: dataErased.DataErased,
    subject: (t) => t("privacy.mail.subject"),
    preview: dataErased.PreviewProps,
  },
  "staff-invited": {
    component: staffInvited.StaffInvited,
    subject: (t, { corporationName }) => t("mail.staffInvited.subject", { corporation: corporationName }),
    preview: staffInvited.PreviewProps,
  },
  "partner-invited": {
    component: partnerInvited.PartnerInvited,
    subject: (t, { corporationName }) => t("partner.mail.subject", { corporation: corporationName }),
    preview: partnerInvited.PreviewProps,
  },
  "approval-asked": {
    component: approvalAsked.ApprovalAsked,
    subject: (t, { address }) => t("mail.approvalAsked.subject", { address }),
    preview: approvalAsked.PreviewProps,
  },
  "space-published": {
    component: spacePublished.SpacePublished,
    subject: (t, { address }) => t("mail.spacePublished.title", { address }),
    preview: spacePublished.PreviewProps,
  },
  ...aroundASpace,
  "draft-reminder": {
    component: draftReminder.DraftReminder,
    subject: (t, { address }) => t("mail.draftReminder.subject", { address }),
    preview: draftReminder.PreviewProps,
  },
  "plan-member-invited": {
    component: planMemberInvited.PlanMemberInvited,
    subject: (t, { owner }) => t("mail.planMemberInvited.subject", { owner }),
    preview: planMemberInvited.PreviewProps,
  },
  "plan-received": {
    component: planReceived.PlanReceived,
    subject: (t, { receiptNumber, address }) => t("mail.planReceived.subject", { receiptNumber, address }),
    preview: planReceived.PreviewProps,
  },
  "plan-reopened": {
    component: planReopened.PlanReopened,
    subject: (t, { address }) => t("mail.planReopened.subject", { address }),
    preview: planReopened.PreviewProps,
  },
  "plan-withdrawn": {
    component: planWithdrawn.PlanWithdrawn,
    subject: (t, { address }) => t("mail.planWithdrawn.subject", { address }),
    preview: planWithdrawn.PreviewProps,
  },
  ...onPaper,
  "repair-asked": {
    component: repairAsked.RepairAsked,
    subject: (t, { address }) => t("mail.repairAsked.subject", { address }),
    preview: repairAsked.PreviewProps,
  },
  "repair-received": {
    component: repairReceived.RepairReceived,
    subject: (t, { address }) => t("mail.repairReceived.subject", { address }),
    preview: repairReceived.PreviewProps,
  },
  "not-shortlisted": {
    component: notShortlisted.NotShortlisted,
    subject: (t, { address }) => t("mail.notShortlisted.subject", { address }),
    preview: notShortlisted.PreviewProps,
  },
  "pitch-invited": {
    component: pitchInvited.PitchInvited,
    subject: (t, { address }) => t("mail.pitchInvited.subject", { address }),
    preview: pitchInvited.PreviewProps,
  },
  "pitch-declined": {
    component: pitchDeclined.PitchDeclined,
    subject: (t, { tradeName, address }) => t("mail.pitchDeclined.subject", { tradeName, address }),
    preview: pitchDeclined.PreviewProps,
  },
  "juror-invited": {
    component: jurorInvited.JurorInvited,
    subject: (t, { address }) => t("mail.jurorInvited.subject", { address }),
    preview: jurorInvited.PreviewProps,
  },
  "juror-declined": {
    component: jurorDeclined.JurorDeclined,
    subject: (t, { address }) => t("declining.mail.own.subject", { address }),
    preview: jurorDeclined.PreviewProps,
  },
  "seat-given-back": {
    component: seatGivenBack.SeatGivenBack,
    subject: (t, { name, address }) => t("declining.mail.desk.subject", { name, address }),
    preview: seatGivenBack.PreviewProps,
  },
  "result-approval-asked": {
    component: resultApprovalAsked.ResultApprovalAsked,
    subject: (t, { address }) => t("mail.resultApprovalAsked.subject", { address }),
    preview: resultApprovalAsked.PreviewProps,
  },
  "result-winner": {
    component: resultWinner.ResultWinner,
    subject: (t, { address }) => t("mail.resultWinner.subject", { address }),
    preview: resultWinner.PreviewProps,
  },
  "result-reserve": {
    component: resultReserve.ResultReserve,
    subject: (t, { address }) => t("mail.resultReserve.subject", { address }),
    preview: resultReserve.PreviewProps,
  },
  "result-not-chosen": {
    component: resultNotChosen.ResultNotChosen,
    subject: (t, { address }) => t("mail.resultNotChosen.subject", { address }),
    preview: resultNotChosen.PreviewProps,
  },
  "lease-moved": {
    component: leaseMoved.LeaseMoved,
    subject: (t, { address, state }) => t(`mail.leaseMoved.title.${state}`, { address }),
    preview: leaseMoved.PreviewProps,
  },
};
