import { describe, expect, it, test } from "vitest";

import { staffRoles } from "#app/domain/people/actor.ts";
import { rights, rolesWith } from "#app/domain/people/rights.ts";
import { nobodyAsked, type Second, whyNotSecond } from "#app/domain/people/second-person.ts";
import { problem } from "#app/lib/outcome.ts";

const asked = { askedBy: "noor", isWaiting: true, version: "first" };
const daan: Second = { staff: { personId: "daan", role: "approver" }, right: "sign", seen: "first" };
const noor: Second = { ...daan, staff: { personId: "noor", role: "approver" } };

const why = (second: Second, about = asked as Parameters<typeof whyNotSecond>[1]) =>
  whyNotSecond(second, about)?.problem ?? null;

describe("what one asked, a second agrees to", () => {
  it("who holds the right, did not ask, and read what waits", () => {
    expect(why(daan)).toBeNull();
    expect(why({ ...daan, seen: undefined })).toBeNull();
  });

  test.each(rights)("never without the right to %s", (right) => {
    for (const role of staffRoles)
      expect(why({ ...daan, right, staff: { personId: "daan", role } })).toBe(
        rolesWith(right).includes(role) ? null : "not-your-role",
      );
  });

  it("is refused to who asked, who left, who is tied to a plan, and who read another request", () => {
    expect(why(noor)).toBe("own-work");
    expect(why({ ...daan, staff: null })).toBe("not-your-role");
    expect(why({ ...daan, tie: problem("tied-to-a-plan") })).toBe("tied-to-a-plan");
    expect(why({ ...daan, tie: problem("own-plan") })).toBe("own-plan");
    expect(why({ ...daan, seen: "second" })).toBe("changed-meanwhile");
  });

  it("waits for nobody once it was agreed to, or where nobody asked", () => {
    expect(why(daan, { ...asked, isWaiting: false })).toBe("not-in-this-state");
    expect(why(daan, { ...asked, askedBy: null })).toBe("not-in-this-state");
    expect(why(daan, nobodyAsked)).toBe("not-in-this-state");
  });

  it("says first what no other request would change: the right, then a tie, then that nothing waits", () => {
    const all: Second = { ...noor, tie: problem("own-plan"), seen: "second" };
    const over = { ...asked, isWaiting: false };
    expect(why({ ...all, staff: { personId: "noor", role: "reader" } }, over)).toBe("not-your-role");
    expect(why(all, over)).toBe("own-plan");
    expect(why({ ...all, tie: null }, over)).toBe("not-in-this-state");
    expect(why({ ...all, tie: null })).toBe("own-work");
  });
});
