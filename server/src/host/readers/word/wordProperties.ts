import { type ParagraphProperties, type RunProperties } from './wordPieces';
import { type XmlElement } from '../readXml';

type Attribute = XmlElement['attribute'];

/** Whether an element of properties switches on what it is named after: it does where it has no value. */
function isOn(attribute: Attribute): boolean {
  return !/^(?:0|false|off)$/.test(attribute('val') ?? '');
}

/** Takes an element of `w:rPr` into the properties of a run or style. */
export function setRunProperty(properties: RunProperties, name: string, attribute: Attribute): void {
  if (name === 'w:strike') properties.struck = isOn(attribute);
  else if (name === 'w:dstrike') properties.doublyStruck = isOn(attribute);
  else if (name === 'w:vanish') properties.hidden = isOn(attribute);
  else if (name === 'w:vertAlign') properties.raised = attribute('val') === 'superscript';
  else if (name === 'w:rStyle') properties.style = attribute('val') ?? '';
}

/** Takes an element of `w:pPr`, or of its `w:numPr`, into the properties of a paragraph or style. */
export function setParagraphProperty(properties: ParagraphProperties, name: string, attribute: Attribute): void {
  if (name === 'w:pStyle') properties.style = attribute('val') ?? '';
  else if (name === 'w:numId') properties.list = attribute('val') ?? '0';
  else if (name === 'w:ilvl') properties.listLevel = fewDigits(attribute('val'));
  else if (name === 'w:outlineLvl') properties.outline = fewDigits(attribute('val'));
  else if (name === 'w:pageBreakBefore') properties.pageBreakBefore = isOn(attribute);
}

/** A number of few digits; 0 for anything else. */
export function fewDigits(value = ''): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : 0;
}
