import { Button } from '#src/web/ui/button.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { figuresWords } from '../words/figures.ts';

/** The page on paper, as the browser prints it. */
export function PrintButton() {
  const words = useWords(figuresWords);
  return (
    <Button onPress={() => print()}>
      <Icon name="print" /> {words.print}
    </Button>
  );
}
