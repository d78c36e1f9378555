import type { Same } from "../../same.ts";
import type { questions as source } from "../nl/questions.ts";

const traces: Readonly<Record<string, string>> = {
  phone: "your telephone number",
  name: "your name",
  both: "your name and telephone number",
};

export const questions: Same<typeof source> = {
  "questions.title": "Questions and answers",
  "questions.lead": "All questions stand here without a name. Everybody gets the same answers.",
  "questions.period": ({ lastDay, answersBy }) =>
    `You can ask questions until the end of ${lastDay}. All answers are here by ${answersBy}.`,
  "questions.over": ({ lastDay, answersBy }) =>
    `Questions could be asked until the end of ${lastDay}. All answers are here by ${answersBy}.`,
  "questions.done": "Questions cannot be asked any more: this space is closed.",
  "questions.none": "There is no answer yet.",
  "questions.askLater": "The button “Ask your question” will be here.",
  "questions.ask": "Ask your question",
  "questions.number": ({ number }) => `Question ${number}`,
  "questions.answeredOn": ({ day }) => `Answer of ${day}`,
  "questions.declinedOn": ({ day }) => `Not answered. The reason, of ${day}:`,
  "questions.edited": "The corporation changed the words of this question.",
  "questions.own.title": "Ask your question",
  "questions.own.field": "Your question",
  "questions.own.hint":
    "Everybody reads your question and the answer. Nobody sees that it is yours, the corporation neither. So write no name, phone number or link.",
  "questions.own.anyway": "Send it like this all the same",
  "questions.own.send": "Send your question",
  "questions.own.sent": "Your question was sent",
  "questions.own.sentStory": ({ answersBy }) =>
    `The answer comes on the page of the space, by ${answersBy}. You get a mail about it.`,
  "questions.own.list": "Your questions",
  "questions.own.onlyYou": "Only you see that these questions are yours.",
  "questions.own.state.open": "Waits for an answer",
  "questions.own.state.answered": "Answered",
  "questions.own.state.declined": "Not answered",
  "questions.own.state.withheld": "Not published",
  "questions.own.back": "Back to the space",
  "questions.staff.title": "Questions",
  "questions.staff.open": ({ count }) =>
    count === 0
      ? "No question waits for an answer"
      : count === 1
        ? "1 question waits for an answer"
        : `${count} questions wait for an answer`,
  "questions.staff.lead": ({ answersBy }) =>
    `Answer before ${answersBy}. What you fill in below becomes public for everybody at the same moment. Whoever has a plan, comes to look or asked the question gets a mail. You do not see who asked.`,
  "questions.staff.closed":
    "The space is not open now. Answers are given only as long as everybody can still use them.",
  "questions.staff.asked": ({ day }) => `Asked on ${day}`,
  "questions.staff.words": "The question, as everybody reads it",
  "questions.staff.wordsHint": "Mend only a typing error. We tell that you changed the words.",
  "questions.staff.ending": "What do you do with this question?",
  "questions.staff.endingHint": "Does the question hold somebody's data? Then do not publish it.",
  "questions.staff.ending.answer": "Answer it",
  "questions.staff.ending.decline": "Do not answer: everybody reads why",
  "questions.staff.ending.withhold": "Do not publish: only the asker reads why",
  "questions.staff.answer": "Answer or reason",
  "questions.staff.answerHint": "Leave empty what you still have to find out.",
  "questions.staff.publish": "Publish what is filled in",
  "questions.staff.published": ({ count }) =>
    count === 1
      ? "1 question is closed. Everybody is told."
      : `${count} questions are closed. Everybody is told.`,
  "questions.staff.later": ({ count }: { count: number }) =>
    `Next in line: ${count === 1 ? "1 question" : `${count} questions`}`,
  "questions.staff.history": "Closed",
  "questions.staff.withheld": "Not published",
  "questions.staff.link": ({ count }) => (count === 0 ? "Questions" : `Questions (${count} open)`),
  "questions.staff.waiting": ({ count }) => (count === 1 ? "1 question" : `${count} questions`),
  "questions.staff.column": "Waits for an answer",
  "problems.questions-closed":
    "Questions cannot be asked now. The page of the space says until when they could.",
  "problems.too-many-questions": ({ max }) =>
    `${max} questions of yours wait for an answer already. Ask the next one when one is answered.`,
  "problems.tells-who-you-are": ({ what }) =>
    `Everybody reads your question. It may hold ${traces[what] ?? traces.both}. Take that out, or send it like this all the same.`,
  "problems.no-links": "Put no link in a question. Write in words what you mean.",
  "problems.no-answer-yet": "Fill in an answer or a reason with at least one question.",
  "events.question.asked": "Question asked",
  "events.question.answered": "Question answered",
  "events.question.declined": "Question not answered, with the reason",
  "events.question.withheld": "Question not published",
  "mail.questionsAnswered.subject": ({ count, address }) =>
    count === 1
      ? `An answer to a question about ${address}`
      : `Answers to ${count} questions about ${address}`,
  "mail.questionsAnswered.title": "There is an answer",
  "mail.questionsAnswered.own": "Your question is among them.",
  "mail.questionsAnswered.story": ({ address }) =>
    `Somebody asked a question about ${address}. Everybody gets this answer at the same moment.`,
  "mail.questionsAnswered.declined": "We do not answer this question.",
  "mail.questionsAnswered.button": "Read all questions",
  "mail.questionsAnswered.footnote": ({ address }) =>
    `You get this mail because you asked a question about ${address}, have a plan for it, or come to look.`,
  "mail.questionWithheld.subject": ({ address }) => `Your question about ${address} was not published`,
  "mail.questionWithheld.title": "Your question was not published",
  "mail.questionWithheld.story": ({ address }) =>
    `You asked a question about ${address}. It is not on the page. Only you get this message.`,
  "mail.questionWithheld.reason": "The reason",
  "mail.questionWithheld.next":
    "You may ask it in other words. Write no data of yourself or of somebody else.",
  "mail.questionWithheld.button": "Ask your question again",
};
