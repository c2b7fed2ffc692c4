import { placeIn } from '../deck/passage.ts'
import type { Check } from './check.ts'

/** What people leave to be filled in later, in templates and in their own writing. */
const placeholder =
  /\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{0,40}\}|\b(?:TODO|TBD|FIXME|TBC|X{3,}|x{3,}|[Ll]orem ipsum)\b|\[(?:insert|your|add)\b[^\]\n]{0,40}\]|待补充|待填写|待完善|待更新|此处(?:填写|插入|补充)|示例文字|[（【]占位[^）】]{0,10}[）】]|×{3,}/gu

/** Tells of words that only keep a place; speaker notes may hold what is still to do. */
export const placeholders: Check = ({ passages }, report) => {
  for (const passage of passages) {
    if (passage.kind === 'notes') continue
    for (const { 0: text, index } of passage.text.matchAll(placeholder)) {
      report('warning', 'placeholder', placeIn(passage, index), { text })
    }
  }
}
