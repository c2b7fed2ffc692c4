/** Finite verbs that a clause may have; what has none of them is no clause but leads up to one. */
const finite =
  /\b(?:is|are|was|were|has|have|had|can|could|will|would|shall|should|may|might|must|do|does|did|became|becomes|become|got|gets|made|makes|make|ranks?|ranked|reach(?:ed|es)?|hosts?|hosted|named|covers?|covered|lies|sits|stands|stood|enjoys?|forms?|connects?|combines?|owns?|offers?|sprawls|established|launched|plays?|gives?|gave|comes?|came|goes|went|runs?|ran|opened|opens|built|includes?|included|remains?|holds?|held|leads?|led|produces?|produced|attracts?|attracted|brings?|brought|takes?|took|shows?|helps?|helped|provides?|features?|needs?|uses|works|lives|began|begins|grew|grows|rose|fell|fell|won|wins|received|celebrated|started|starts|joined|signed|pass(?:ed|es)?|serves?|served|links?|links|hopes|plans?|aims|operates?|employs?|exports?|imports?|dates?|keeps?|moved|turned|turns)\b/u

const han = /\p{Script=Han}/u

/** Whether some words can be a clause of their own. Chinese verbs are not told apart: yes. */
export function isClause(words: string): boolean {
  return han.test(words) || finite.test(words.replace(/^(?:The|A|An)\s/, ''))
}

const verbAhead =
  /^(?:is|are|was|were|has|have|had|can|could|will|would|may|must|also|thus|then|became|becomes|ranks|reached|sits|stands|lies|makes|forms|serves|covers|enjoys|offers|hosted|it|they|he|she|the \p{Ll}+ (?:is|are|was|were|has|have))\b/iu

/** Whether what stands behind `and` goes on with a verb: there a sentence can be cut. */
export function goesOnWithVerb(words: string): boolean {
  return verbAhead.test(words)
}
