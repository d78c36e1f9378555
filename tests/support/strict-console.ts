import { afterEach, beforeEach, expect, vi } from "vitest";

/**
 * What is printed as an error fails the test. A test that expects it looks first and then clears it:
 * `expect(console.error).toHaveBeenCalledWith(…)`, `vi.mocked(console.error).mockClear()`.
 */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const printed = vi.mocked(console.error).mock.calls;
  vi.mocked(console.error).mockRestore();
  expect(printed, "unexpected console.error").toEqual([]);
});
