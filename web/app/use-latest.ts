import { useCallback, useEffect, useRef } from "react";

/** Gives what was last drawn with, to things that are set up once and live on (editors, observers). */
export function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
