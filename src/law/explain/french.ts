/** French as it is set: a typographic apostrophe, and a space that does not break before what is high and inside quotation marks. */
export function setFrench(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/ (?=[:;?!»])/g, '\u00A0')
    .replaceAll('« ', '«\u00A0');
}
