import { useEffect, useId } from "react";

/** Tells those who hear the screen which option of a list is pointed at while the focus stays in the text (ARIA combobox pattern). */
export function usePointedOption(field: HTMLElement, index: number): { listId: string; optionId: (index: number) => string } {
  const listId = useId();
  const optionId = (one: number) => `${listId}-${one}`;
  const pointed = optionId(index);
  useEffect(() => {
    field.setAttribute("aria-controls", listId);
    field.setAttribute("aria-activedescendant", pointed);
    return () => {
      field.removeAttribute("aria-controls");
      field.removeAttribute("aria-activedescendant");
    };
  }, [field, listId, pointed]);
  return { listId, optionId };
}
