import * as callEnded from "./call-ended.tsx";
import * as changeApprovalAsked from "./change-approval-asked.tsx";
import * as endingApprovalAsked from "./ending-approval-asked.tsx";
import * as exceptionApprovalAsked from "./exception-approval-asked.tsx";
import * as juryCallEnded from "./jury-call-ended.tsx";
import * as newSpace from "./new-space.tsx";
import * as openingAsked from "./opening-asked.tsx";
import * as questionWithheld from "./question-withheld.tsx";
import * as questionsAnswered from "./questions-answered.tsx";
import * as rulesChanged from "./rules-changed.tsx";
import * as searchAsked from "./search-asked.tsx";
import * as viewingBooked from "./viewing-booked.tsx";
import * as viewingCancelled from "./viewing-cancelled.tsx";
import { calendarOfViewing } from "./parts/viewing-calendar.ts";
import type { Template } from "./template.ts";
import * as temporaryLeaseEnds from "./temporary-lease-ends.tsx";

/** What the letters around a space are told: searches, viewings, questions, changes of its rules, opening its plans, its end. */
export type AroundASpaceProps = {
  "search-asked": searchAsked.SearchAskedProps;
  "new-space": newSpace.NewSpaceProps;
  "viewing-booked": viewingBooked.ViewingBookedProps;
  "viewing-cancelled": viewingCancelled.ViewingCancelledProps;
  "questions-answered": questionsAnswered.QuestionsAnsweredProps;
  "question-withheld": questionWithheld.QuestionWithheldProps;
  "change-approval-asked": changeApprovalAsked.ChangeApprovalAskedProps;
  "rules-changed": rulesChanged.RulesChangedProps;
  "opening-asked": openingAsked.OpeningAskedProps;
  "exception-approval-asked": exceptionApprovalAsked.ExceptionApprovalAskedProps;
  "ending-approval-asked": endingApprovalAsked.EndingApprovalAskedProps;
  "call-ended": callEnded.CallEndedProps;
  "jury-call-ended": juryCallEnded.JuryCallEndedProps;
  "temporary-lease-ends": temporaryLeaseEnds.TemporaryLeaseEndsProps;
};

/** Those letters, in the order of the story; a part of the catalogue. */
export const aroundASpace: { readonly [Name in keyof AroundASpaceProps]: Template<AroundASpaceProps[Name]> } =
  {
    "search-asked": {
      component: searchAsked.SearchAsked,
      subject: (t) => t("mail.searchAsked.subject"),
      preview: searchAsked.PreviewProps,
    },
    "new-space": {
      component: newSpace.NewSpace,
      subject: (t, { address, city }) => t("mail.newSpace.subject", { address, city }),
      preview: newSpace.PreviewProps,
      unsubscribe: ({ unsubscribeUrl }) => unsubscribeUrl,
    },
    "viewing-booked": {
      component: viewingBooked.ViewingBooked,
      subject: (t, { address, startsAt }, format) =>
        t("mail.viewingBooked.subject", { address, when: format.moment(new Date(startsAt)) }),
      preview: viewingBooked.PreviewProps,
      calendar: (language, props) => calendarOfViewing(language, props, { isCancelled: false }),
    },
    "viewing-cancelled": {
      component: viewingCancelled.ViewingCancelled,
      subject: (t, { address, startsAt }, format) =>
        t("mail.viewingCancelled.subject", { address, when: format.moment(new Date(startsAt)) }),
      preview: viewingCancelled.PreviewProps,
      calendar: (language, props) => calendarOfViewing(language, props, { isCancelled: true }),
    },
    "questions-answered": {
      component: questionsAnswered.QuestionsAnswered,
      subject: (t, { address, answers }) =>
        t("mail.questionsAnswered.subject", { address, count: answers.length }),
      preview: questionsAnswered.PreviewProps,
    },
    "question-withheld": {
      component: questionWithheld.QuestionWithheld,
      subject: (t, { address }) => t("mail.questionWithheld.subject", { address }),
      preview: questionWithheld.PreviewProps,
    },
    "change-approval-asked": {
      component: changeApprovalAsked.ChangeApprovalAsked,
      subject: (t, { address }) => t("mail.changeApprovalAsked.subject", { address }),
      preview: changeApprovalAsked.PreviewProps,
    },
    "rules-changed": {
      component: rulesChanged.RulesChanged,
      subject: (t, { address }) => t("mail.rulesChanged.subject", { address }),
      preview: rulesChanged.PreviewProps,
    },
    "opening-asked": {
      component: openingAsked.OpeningAsked,
      subject: (t, { address }) => t("mail.openingAsked.subject", { address }),
      preview: openingAsked.PreviewProps,
    },
    "exception-approval-asked": {
      component: exceptionApprovalAsked.ExceptionApprovalAsked,
      subject: (t, { address }) => t("mail.exceptionAsked.subject", { address }),
      preview: exceptionApprovalAsked.PreviewProps,
    },
    "ending-approval-asked": {
      component: endingApprovalAsked.EndingApprovalAsked,
      subject: (t, { address }) => t("mail.endingApprovalAsked.subject", { address }),
      preview: endingApprovalAsked.PreviewProps,
    },
    "call-ended": {
      component: callEnded.CallEnded,
      subject: (t, { address, isWithdrawn }) =>
        t(`mail.callEnded.subject.${isWithdrawn ? "withdraw" : "fail"}`, { address }),
      preview: callEnded.PreviewProps,
    },
    "jury-call-ended": {
      component: juryCallEnded.JuryCallEnded,
      subject: (t, { address }) => t("mail.juryCallEnded.subject", { address }),
      preview: juryCallEnded.PreviewProps,
    },
    "temporary-lease-ends": {
      component: temporaryLeaseEnds.TemporaryLeaseEnds,
      subject: (t, { address }) => t("mail.temporaryLeaseEnds.subject", { address }),
      preview: temporaryLeaseEnds.PreviewProps,
    },
  };
