import { listFigures } from '#src/modules/figures/endpoints.ts';
import { useSay } from '#src/web/ui/language.tsx';
import { useRead } from '#src/web/ui/read.ts';

/** The words for the dimensions and codes that a receipt keeps; a code that no definition has any more stays as it is. */
export function useCodeNames() {
  const say = useSay();
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  const dimensionOf = (indicator: string, id: string) =>
    figures.data?.figures.find((figure) => figure.id === indicator)?.dimensions.find((dimension) => dimension.id === id);
  return {
    dimension: (indicator: string, id: string): string => {
      const dimension = dimensionOf(indicator, id);
      return dimension === undefined ? id : say(dimension.title);
    },
    code: (indicator: string, id: string, code: string): string => {
      const value = dimensionOf(indicator, id)?.values.find((each) => each.code === code);
      return value === undefined ? code : say(value.label);
    },
  };
}
