/** Something that happens, and those who want to know. */
export interface Signal<T> {
  readonly on: (listener: (value: T) => void) => void;
  readonly send: (value: T) => void;
}

export function createSignal<T>(): Signal<T> {
  const listeners: ((value: T) => void)[] = [];
  return {
    on: (listener) => listeners.push(listener),
    send: (value) => {
      for (const listener of listeners) listener(value);
    },
  };
}
