import type { Same } from "../../same.ts";
import type { businessHelp as source } from "../nl/business-help.ts";

export const businessHelp: Same<typeof source> = {
  "business.hint.branch": "We use the list of the KVK. Is yours not in it? Choose what comes closest.",
  "business.hint.persons":
    "Everybody who will lead the business. The jury sees no e-mail address and no telephone number.",
  "business.hint.persons.role": "Such as: owner, cook, hairdresser.",
  "business.hint.persons.experience": "Work, volunteering and hobbies count too.",
  "business.hint.tradeName": "This will be on the front. You may change it later.",
  "business.hint.kvkNumber": "Eight digits. It is on your extract.",
  "business.hint.legalForm": "Not sure yet? Choose what you think now.",
  "business.hint.otherLocations": "Do you have a business elsewhere already?",
  "business.hint.idea": "One sentence that a neighbour understands at once.",
  "business.hint.offers": "What can people buy from you, and what does it cost?",
  "business.hint.offers.costPrice": "Purchase and material, without VAT.",
  "business.hint.audiences": "Name the people who will come. One group is enough.",
  "business.hint.audiences.source": "Such as: the municipality, the school, counted myself.",
  "business.hint.research": "Talk to people in the street. Ten talks help already.",
  "business.hint.competitors": "Name three. Take a walk around the neighbourhood.",
  "business.hint.channels": "Such as: a sign on the pavement, a neighbourhood app, leaflets.",
  "business.hint.supervision": "People get to know a shop that always shows the same face.",
  "business.hint.backup": "The door must open too when you have the flu.",
  "business.hint.openingHours":
    "Choose from and to for each day. Leave it empty when you are closed. Closing after midnight? That is possible until 06:00.",
  "business.hint.activities": "Such as a course or a neighbourhood evening when the shop is closed.",
  "business.hint.use": "An estimate will do. Not sure yet? Leave it empty.",
  "business.hint.powerKw": "Add up what it says on the plates of your machines.",
  "business.hint.permits":
    "The municipality grants permits. What you need depends on your business. For food and drink it takes 8 to 16 weeks.",
  "business.hint.risks": "Every business has risks. Name three, and what you will do. That gives confidence.",
  "business.hint.counterPerformances":
    "Promise something that can be counted. If you win, it becomes part of the agreement.",
  "business.hint.counterPerformances.unit": "Such as: lessons, meals, places for interns.",
  "business.hint.counterPerformances.proof": "Such as: a list, photos, contracts.",
  "business.hint.counterPerformances.fromMonth": "Month 1 is the first month of your lease.",
  "business.example.persons":
    "Naima el Idrissi, owner, 36 hours a week. Eight years of sewing lessons in the community centre, and altering clothes at home. Vocational training in fashion. Lives here since 2011 and knows the women of the sewing group.",
  "business.example.idea": "A bicycle repair shop where young people from the neighbourhood learn the trade.",
  "business.example.offers":
    "Fixing a tyre, € 9.00 with VAT. It costs me € 1.50. For a small purse: yes. A full service, € 65.00 with VAT. It costs me € 12.00.",
  "business.example.audiences":
    "Parents of the primary school, about 220 families, source: the school. People over 75 in the flats, about 140, source: the caretaker.",
  "business.example.research":
    "I stood on the square for two Saturdays. I asked 32 people what they miss. 21 said: a place for coffee with the children. 14 find € 4 too much for a coffee.",
  "business.example.competitors":
    "Fietsen Van Dijk, 900 metres: mostly sells new bicycles, I repair while you wait. The second-hand shop, 1,200 metres: sells old bicycles, but does not mend them.",
  "business.example.channels":
    "A sign on the pavement. The neighbourhood app with 400 members. A leaflet at the school and in the flats each month. Photos on Instagram.",
  "business.example.openingAction":
    "On the first Saturday soup is free for the whole street. My neighbour sings.",
  "business.example.supervision":
    "I am there myself from Tuesday to Saturday. On Mondays my partner Ruben is in the shop.",
  "business.example.backup": "Ruben can do all I can. When we are both ill, my sister calls the customers.",
  "business.example.hoursNote": "In Ramadan I am open from 14:00 to 22:00. I am closed in weeks 30 to 32.",
  "business.example.activities": "Thursday from 19:00 to 21:30: sewing lesson for beginners.",
  "business.example.noise":
    "You do not hear the sewing machines outside. I do not cook. On Thursdays there is a lesson until 21:30, without music.",
  "business.example.loading":
    "Twice a week a van comes, before 10:00. It stands in the loading bay for ten minutes.",
  "business.example.risks":
    "Risk: fewer customers in summer. Likely: large. How bad: annoying. What I do: in summer I give workshops for children.",
  "business.example.counterPerformances":
    "Sewing lessons for newcomers, 24 lessons a year, from month 3. Proof: a list of names for each lesson.",
  "motivation.example.whySpace":
    "I alter clothes at my kitchen table now. Customers do not dare to ring the bell. In this space they walk in, for the window is large and the bus stops at the door. There is room too for a long table where people learn to sew.",
  "motivation.example.whyNeighbourhood":
    "I have lived here since 2011. My sewing lessons in the community centre were full. When the centre became smaller, the lessons stopped. Every month women ask when we start again.",
  "motivation.example.residentsNotice":
    "1. The light in the window is on until 22:00. 2. You have trousers shortened for € 6, around the corner. 3. Every Thursday there is a lesson, also for who has little money.",
  "applicant.motivation.video": "Link to a video",
  "applicant.motivation.videoHint":
    "Film yourself with your phone, 2 minutes at most. Put the video online and paste the link here. It begins with https://",
  "motivation.example.video": "https://video.voorbeeld.nl/mijn-plan",
  "problems.not-a-link": "This link is not right. It begins with https:// and has a point in its name.",
  "terms.kvk.word": "the KVK",
  "terms.kvk":
    "The Dutch Chamber of Commerce. Every entrepreneur in the Netherlands registers there, mostly shortly before the start. It costs less than € 100, once. For this plan you do not need it yet.",
  "terms.legalForm.word": "a legal form",
  "terms.legalForm":
    "The form of your company before the law. Starting alone? Then it is nearly always a sole proprietor (eenmanszaak). With two it is often a vof: you are responsible together, also for debts. With a bv the company is responsible, not you.",
  "terms.vat.word": "VAT",
  "terms.vat":
    "Tax that is part of the price. The customer pays 9% or 21% more. You pass that money on to the tax office later. The price on the board always has VAT in it.",
  "terms.fte.word": "fte",
  "terms.fte": "One fte is one full job of about 38 hours a week. Two half jobs together are 1 fte too.",
  "terms.smallPurse.word": "a small purse",
  "terms.smallPurse":
    "People with little money can pay for this too. Often there is one cheap product, or a day with a low price.",
  "terms.counterPerformance.word": "a counter-performance",
  "terms.counterPerformance":
    "Your rent starts lower than the market. In return you do something for the neighbourhood. In the contract that is called a counter-performance. Each year we look together whether it works.",
  "terms.sbi.word": "SBI",
  "terms.sbi": "The list of kinds of business that the KVK uses. Each kind has a code of five digits.",
};
