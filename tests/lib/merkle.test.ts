import { createHash } from "node:crypto";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { leafOf, proofOf, rootFrom, rootOf } from "#app/lib/merkle.ts";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const leaf = (entry: string) => leafOf(entry, hash);
const sha = (...parts: (string | number)[]) =>
  createHash("sha256")
    .update(
      Buffer.concat(
        parts.map((part) => (typeof part === "number" ? Buffer.of(part) : Buffer.from(part, "hex"))),
      ),
    )
    .digest("hex");

const piles = fc
  .uniqueArray(fc.string(), { minLength: 1, maxLength: 80 })
  .map((entries) => entries.map(leaf));
const placed = piles.chain((leaves) => fc.tuple(fc.constant(leaves), fc.nat({ max: leaves.length - 1 })));

describe("a Merkle root", () => {
  it("is that of RFC 6962 for none, one, two, three and seven entries", () => {
    // The test vectors of the certificate transparency log: entries as hex.
    const entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657"];
    const leaves = entries.map((entry) => sha(0x00, entry));
    expect(rootOf([], hash)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(rootOf(leaves.slice(0, 1), hash)).toBe(
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    );
    expect(rootOf(leaves.slice(0, 2), hash)).toBe(
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    );
    expect(rootOf(leaves.slice(0, 3), hash)).toBe(
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    );
    expect(rootOf(leaves.slice(0, 7), hash)).toBe(
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    );
  });

  it("cannot be had by calling an inner node a leaf", () => {
    const [one, two] = [leaf("a"), leaf("b")];
    expect(rootOf([one, two], hash)).toBe(sha(0x01, one, two));
    expect(leafOf("", hash)).toBe(sha(0x00));
  });

  it("is reached from every leaf by its proof, which is no longer than the tree is high", () => {
    fc.assert(
      fc.property(placed, ([leaves, index]) => {
        const proof = proofOf(index, leaves, hash);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(leaves.length)));
        const place = { index, size: leaves.length };
        expect(rootFrom(leaves[index] ?? "", place, proof, hash)).toBe(rootOf(leaves, hash));
      }),
    );
  });

  it("is not reached by another leaf, from another place, or by a proof that was touched", () => {
    fc.assert(
      fc.property(placed, fc.nat(), ([leaves, index], other) => {
        const root = rootOf(leaves, hash);
        const proof = proofOf(index, leaves, hash);
        const place = { index, size: leaves.length };
        expect(rootFrom(leaf("nobody's plan, ever"), place, proof, hash)).not.toBe(root);
        expect(rootFrom(leaves[index] ?? "", { ...place, index: leaves.length }, proof, hash)).toBeNull();
        expect(rootFrom(leaves[index] ?? "", place, [...proof, root], hash)).not.toBe(root);
        if (proof.length === 0) return;
        const at = other % proof.length;
        const touched = proof.map((one, step) => (step === at ? leaf(`not ${one}`) : one));
        expect(rootFrom(leaves[index] ?? "", place, touched, hash)).not.toBe(root);
        expect(rootFrom(leaves[index] ?? "", place, proof.slice(1), hash)).not.toBe(root);
      }),
    );
  });

  it("changes when an entry is changed, added or taken away, and when two change places", () => {
    fc.assert(
      fc.property(placed, ([leaves, index]) => {
        const root = rootOf(leaves, hash);
        const added = [...leaves, leaf("one more, unheard of")];
        const changed = leaves.map((one, at) => (at === index ? leaf("changed, unheard of") : one));
        const turned = leaves.toReversed();
        for (const other of [added, changed, leaves.toSpliced(index, 1)])
          expect(rootOf(other, hash)).not.toBe(root);
        if (leaves.length > 1) expect(rootOf(turned, hash)).not.toBe(root);
      }),
    );
  });
});
