import { useEffect, useRef } from "react";
import { inTurn } from "./hash-file.ts";
import { useUploads } from "./use-uploads.ts";

type Change = ((ids: string[]) => void) | undefined;

const turn = inTurn();
const betweenMs = 50;

/**
 * Gives the ids of what has arrived in a place to the form, each once. Field after field, with a moment between: two fields of one form
 * that answered at the same time would each change the form as it was before the other.
 */
export const useTakenOver = (place: string, value: readonly string[], onChange: Change): void => {
  const { queue, items } = useUploads();
  const current = useRef({ value, onChange });
  useEffect(() => {
    current.current = { value, onChange };
  });
  const hasArrived = items.some(({ facts, state }) => facts.place === place && state.kind === "arrived");
  useEffect(() => {
    if (!hasArrived) return;
    let isLeft = false;
    void turn(async () => {
      const { value: before, onChange: change } = current.current;
      const arrived = queue.items().filter(({ facts, state }) => facts.place === place && state.kind === "arrived");
      if (isLeft || !change || arrived.length === 0) return;
      const ids = arrived.flatMap(({ facts }) => facts.evidenceId ?? []);
      change([...before, ...ids.filter((id) => !before.includes(id))]);
      for (const { facts } of arrived) queue.remove(facts.uploadId);
      await new Promise((resolve) => setTimeout(resolve, betweenMs));
    });
    return () => {
      isLeft = true;
    };
  }, [hasArrived, place, queue]);
};
