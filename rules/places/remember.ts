/**
 * The same function of a text, answering from memory what it was asked before. Names recur from keystroke to keystroke and from draft to draft, and what is said of
 * them depends on their letters alone. Memory is bounded: when it holds `most` answers it starts anew.
 */
export function remember<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
  most = 5_000,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same for a function of two texts. */
export function rememberPairs<T>(answer: (a: string, b: string) => T, most = 20_000): (a: string, b: string) => T {
  const known = new Map<string, Map<string, { readonly value: T }>>();
  let size = 0;
  return (a, b) => {
    const ofFirst = known.get(a) ?? new Map<string, { readonly value: T }>();
    const before = ofFirst.get(b);
    if (before) return before.value;
    const value = answer(a, b);
    if (size >= most) {
      known.clear();
      size = 0;
    }
    size += 1;
    known.set(a, ofFirst.set(b, { value }));
    return value;
  };
}
