import { type ComponentType, lazy, Suspense } from "react";
import { LoadingRows } from "../kit/index.ts";

/** A page that is large and seldom opened: fetched when it is. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  const Page = lazy(async () => ({ default: await load() }));
  return function Later() {
    return (
      <Suspense fallback={<LoadingRows rows={4} />}>
        <Page />
      </Suspense>
    );
  };
}
