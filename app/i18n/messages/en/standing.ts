import type { Same } from "../../same.ts";
import type { standing as source } from "../nl/standing.ts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const hoursOf = (count: number) => (count === 1 ? "1 hour" : `${count} hours`);
const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);

export const standing: Same<typeof source> = {
  "deadline.days": ({ days: whole, hours }) =>
    hours === 0 ? `${days(whole)} left` : `${days(whole)} and ${hoursOf(hours)} left`,
  "deadline.hours": ({ hours, minutes: rest }) =>
    rest === 0 ? `${hoursOf(hours)} left` : `${hoursOf(hours)} and ${minutes(rest)} left`,
  "deadline.minutes": ({ minutes: left }) =>
    left === 0 ? "Less than a minute left" : `${minutes(left)} left`,

  "standing.title.draft": "You are still writing",
  "standing.title.sealed": "Your plan is in the letter box",
  "standing.title.reading": "The corporation reads your plan",
  "standing.title.repair": "Complete your plan",
  "standing.title.invited": "You may pitch!",
  "standing.title.pitched": "You have pitched",
  "standing.title.winner": "The space is yours!",
  "standing.title.reserve": "You are the reserve",
  "standing.title.not_chosen": "Your plan was not chosen",
  "standing.title.declined": "You do not go on to the pitch evening",
  "standing.title.withdrawn": "You withdrew your plan",
  "standing.title.anonymised": "Your data are erased",

  "standing.story.draft": "You are still writing this plan.",
  "standing.story.sealed": ({ moment }) =>
    `Nobody reads your plan before ${moment}. Not even the corporation.`,
  "standing.story.reading": ({ day }) =>
    `The corporation reads all plans. By ${day} you hear whether you go to the pitch evening.`,
  "standing.story.repair": "Something is missing in your plan. You can complete it once.",
  "standing.story.invited": "Your plan is chosen for the pitch evening. You tell the jury what you want.",
  "standing.story.pitched": ({ day }) => `The jury has given points. By ${day} you hear the result.`,
  "standing.story.winner": "Congratulations! The jury chose your plan. Now we arrange the lease together.",
  "standing.story.reserve":
    "The jury chose another plan. You are the first after it. If the winner drops out, we call you.",
  "standing.story.not_chosen":
    "The jury chose another plan. That is sad news, after all the work you did. Read how the jury looked at your plan, and what you can do with it.",
  "standing.story.declined":
    "That is sad news, after all the work you did. Read why, and what you can do with your plan.",
  "standing.story.withdrawn": "Nobody has read your plan. You can still take it along to another space.",
  "standing.story.anonymised": "The data of this plan are erased. There is nothing left to read.",

  "standing.todo": "What you have to do now",
  "standing.nothing": "You need not do anything now",
  "standing.nothing.sealed": "Do you want to change something? You can until the space closes.",
  "standing.nothing.reading":
    "Is something missing in your plan? Then we ask you by mail. You get five working days.",
  "standing.nothing.pitched": "You get a letter with your points and what the jury thought.",
  "standing.nothing.winner":
    "We call you to get acquainted. Do not give notice anywhere before the contract.",
  "standing.nothing.reserve": "We let you know when something changes.",
  "standing.before": ({ day }) => `Until ${day}`,
  "standing.toRepair": "Complete my plan",
  "standing.pitch.ask": "Say whether you come",
  "standing.pitch.coming": "You come to the pitch evening",
  "standing.pitch.notComing": "You do not come to the pitch evening",
  "standing.pitch.minutes": "You get 7 minutes to tell your story and 8 minutes for questions.",
  "standing.pitch.changed": "Has it changed? You can say so until it is your turn.",
  "standing.pitch.when": "When",
  "standing.pitch.where": "Where",
  "standing.pitch.turn": "You are",
  "standing.pitch.turnIs": ({ position, time }) => `Number ${position}, at about ${time}`,
  "standing.pitch.yes": "Yes, I come",
  "standing.pitch.no": "I do not come",
  "standing.pitch.toCalendar": "Add to my calendar",
  "standing.pitch.calendar": ({ address }) => `Pitch evening ${address}`,

  "standing.way": "Where is your plan?",
  "standing.phase.handed_in": "Handed in",
  "standing.phase.read": "Checked",
  "standing.phase.evening": "Pitch evening",
  "standing.phase.result": "Result",
  "standing.phase.lease": "Lease",
  "standing.phase.leaseStory": "Only for the winner.",
  "standing.read.invited": "Chosen for the pitch evening",
  "standing.read.declined": "Not chosen for the pitch evening",
  "standing.result.winner": "Result: your plan is chosen",
  "standing.result.reserve": "Result: reserve",
  "standing.result.not_chosen": "Result: not chosen",
  "standing.byDay": ({ day }) => `By ${day}`,
  "standing.fromDay": ({ day }) => `From ${day}`,
  "standing.receiptNumber": ({ number }) => `Number ${number}`,

  "standing.letters": "Letters about your plan",
  "standing.lettersStory": "We sent you these letters.",
  "standing.contact": "Questions?",
  "standing.contactStory": ({ name }) => `Call or mail ${name}.`,
  "standing.plan": "Your plan",
  "standing.readBack": "Read your plan again",

  "feedback.reasons": "What the corporation said about your plan",
  "feedback.jury": "What the jury said",
  "feedback.juryStory": "In their own words. We do not show who wrote it.",
  "feedback.strong": "This was strong",
  "feedback.missed": "This could be better",
  "feedback.none": "The jury wrote nothing here.",
  "feedback.points": "Your points for each part",
  "feedback.you": ({ jurors }) => (jurors === 1 ? "You, from 1 juror" : `You, the mean of ${jurors} jurors`),
  "feedback.middle": "The middle plan of the evening",
  "feedback.noWeight": "does not count in the total",
  "feedback.weight": ({ percent }) => `counts for ${percent}`,
  "feedback.strip": ({ criterion, own, middle }) =>
    middle === null
      ? `${criterion}: you ${own}, on a scale of 1 to 5`
      : `${criterion}: you ${own}, middle plan ${middle}, on a scale of 1 to 5`,
  "feedback.middleIs": ({ middle }) => `middle ${middle}`,
  "feedback.noPoints": "no points",
  "feedback.total": ({ own }) => `Together ${own} of 100 points.`,
  "feedback.totalMiddle": ({ middle }) => `The middle plan: ${middle}.`,
  "feedback.private": "We show no points of other entrepreneurs or of single jurors.",
  "feedback.fewPlans":
    "There were so few plans that we do not show the middle one. That keeps the points of others private.",
  "feedback.result": "See the result",
  "feedback.disagree": "Do you disagree?",
  "feedback.disagreeHow":
    "Read first how the jury counted. Do you think something is not right? Mail us and say why.",
  "feedback.disagreeChoice": "Do you think something is not right? Mail us and say why.",
  "feedback.disagreeMail": "Mail your objection",
  "feedback.disagreeSubject": ({ address, number }) => `Objection to the choice for ${address}, ${number}`,
  "feedback.disagreeThen":
    "Do we not agree in the end? Then you can go to the complaints committee of the corporation. Ask us how.",
  "feedback.further": "What now?",
  "feedback.kept": "What happens to your plan?",
  "feedback.keptStory":
    "We keep it, so that it can be seen how the choice was made. Do you want your data gone? That can be done.",
  "feedback.erase": "Erase my data",
  "feedback.talk": "Talk about it",
  "feedback.talkStory": "Is it not clear, or do you disagree? Call or mail. We are glad to explain.",
  "feedback.again": "Use your plan again",
  "feedback.againStory": ({ area, city, day }) => `${area} in ${city}. You can hand in until ${day}.`,
  "feedback.noSpaces": "No other space that fits your plan is open now. Your plan is kept.",
  "feedback.allSpaces": "See all spaces",

  "reuse.take": "Take your plan along",
  "reuse.takeTo": ({ address }) => `to ${address}`,
  "reuse.title": "Take your plan along",
  "reuse.lead": ({ tradeName, address }) =>
    `You need not start again. We make ${tradeName}, your plan for ${address}, ready for another space.`,
  "reuse.choose": "Choose the space",
  "reuse.to": ({ address }) => `To ${address}`,
  "reuse.comes": "This comes along",
  "reuse.asItIs": "Comes along as it is",
  "reuse.files": ({ count }) => (count === 1 ? "1 attachment" : `${count} attachments`),
  "reuse.go": "Take my plan along",
  "reuse.stays": "Your old plan stays as it is.",
  "reuse.other": "Choose another space",
  "reuse.excluded": ({ branch }) =>
    `Mind: ${branch} does not fit here. The neighbourhood looks for something else. Better choose another space.`,
  "reuse.there": "You already have a plan for this space",
  "reuse.open": "Open that plan",
  "reuse.none": "No space is open now where this plan fits.",
  "reuse.empty": "There is nothing in this plan yet, so there is nothing to take along.",
  "reuse.lookAgain": "Look at this again",
  "reuse.lookAgain.motivation":
    "This text came along from another plan. Why do you want this space, in this neighbourhood? Save it when it is right.",
  "reuse.lookAgain.business":
    "The neighbourhood looks for something else here than your trade. See whether your plan fits. Save it when it is right.",
  "reuse.lookAgain.financial":
    "These figures came along from another plan. The rent is different here, and perhaps you start later. See what that does, then save.",
  "reuse.lookAgain.window":
    "This came along from another plan. The front is different here. See whether it fits, then save.",
  "reuse.lookAgain.social":
    "This text came along from another plan. What do you do for this neighbourhood? Save it when it is right.",
  "reuse.start": ({ address }) => `A plan for ${address}`,
  "reuse.startLead": "You wrote a plan before. Take it along, or begin with an empty sheet.",
  "reuse.startFrom": ({ tradeName }) => `Take ${tradeName} along`,
  "reuse.startFromStory": ({ address }) => `Your plan for ${address}.`,
  "reuse.startEmpty": "Begin empty",

  "own.yours": "Waiting for you",
  "own.under_way": "Under way",
  "own.over": "Over",
  "own.repairUntil": ({ moment }) => `You can complete it until ${moment}`,

  "evening.attendance": "Who comes?",
  "evening.coming.yes": "Comes",
  "evening.coming.no": "Does not come",
  "evening.coming.none": "Nothing heard yet",

  "mail.pitchDeclined.subject": ({ tradeName, address }) =>
    `${tradeName} does not come to the pitch evening for ${address}`,
  "mail.pitchDeclined.title": "Somebody does not come to the pitch evening",
  "mail.pitchDeclined.preview": ({ tradeName }) => `${tradeName} just said so.`,
  "mail.pitchDeclined.story": ({ tradeName, address, moment }) =>
    `${tradeName} was to pitch for ${address} on ${moment}, and does not come. Call them, and see whether the programme changes.`,
  "mail.pitchDeclined.button": "To the pitch evening",

  "events.application.pitch-confirmed": "Entrepreneur comes to the pitch evening",
  "events.application.pitch-declined": "Entrepreneur does not come to the pitch evening",
  "events.application.taken-along": "Plan taken along to this space",

  "problems.pitch-began": "Your turn has begun. Call the corporation.",
  "problems.plan-exists": "You already have a plan for this space. Open that plan.",
  "problems.nothing-to-take": "There is nothing in this plan yet. There is nothing to take along.",
};
