import type { Same } from "../../same.ts";
import type { practice as source } from "../nl/practice.ts";

export const practice: Same<typeof source> = {
  "practice.link": "First practise with a made-up plan",
  "practice.linkStory": "Three minutes. It counts for nothing.",
  "practice.title": "Practise giving points",
  "practice.story":
    "This plan does not exist. Give it points, as you will do with a real plan. Then you see how the points are meant. We keep nothing.",
  "practice.compare": "Compare my points",
  "practice.meant": "This is how the points are meant",
  "practice.forgotten": "Your points are not kept. A difference of 1 is quite normal.",
  "practice.back": "To my pitch evening",
  "practice.points": ({ meant }) => `${meant} ${meant === 1 ? "point" : "points"}.`,
  "practice.own.none": "You gave no points here.",
  "practice.own.same": "You gave the same.",
  "practice.own.near": ({ own }) => `You gave ${own}. That is close.`,
  "practice.own.far": ({ own }) => `You gave ${own}. Read the sentence with the points once more.`,
  "practice.plan.name": "The Warm Spoon (made-up plan)",
  "practice.plan.idea":
    "A table where you eat together. Soup every day, of vegetables from the market. Twelve neighbours cook in turns, and the school comes on Wednesdays. I cooked at home for parties for five years. A business of my own is new to me. The front is clear glass, with a board with the menu. There is no place to eat in this street yet.",
  "practice.offer.soup": "Bowl of soup with bread",
  "practice.offer.bread": "Sandwich of the day",
  "practice.offer.lunch": "Three-course lunch",
  "practice.promise.what": "Eating together for who is alone",
  "practice.promise.unit": "times",
  "practice.promise.forWhom": "neighbours over 65",
  "practice.why.neighbourhood":
    "Twelve neighbours cook already and the school comes every week. So the neighbourhood takes part.",
  "practice.why.feasibility":
    "The rent takes 14% of the turnover. For a business with food more than 12% is too much. That is a large gap.",
  "practice.why.entrepreneur": "Five years of cooking is enough for a start. A business of one's own is new.",
  "practice.why.small_purse": "Two of the three dishes have a small price. The lunch does not.",
  "practice.why.window": "The front is open and tidy. There is nothing about the evening.",
  "practice.why.branch_mix": "There is nowhere to eat in the street yet. It adds to the street.",
  "practice.why.promises": "The promise can be counted: 40 times a year, and for whom.",
};
