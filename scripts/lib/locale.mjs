/**
 * The language in which set-up speaks.
 *
 * @param {Record<string, string | undefined>} env the environment; POSIX gives LC_ALL precedence
 *   over LC_MESSAGES and that over LANG
 * @param {() => string} fallback the system's own language as a BCP-47 tag, for when none of them
 *   is set: asking for it takes longer than all else here
 * @returns {'en' | 'zh-CN'} Chinese for any kind of Chinese, English for everything else
 */
export function chooseLanguage(env, fallback) {
  const wanted = env.LC_ALL || env.LC_MESSAGES || env.LANG || fallback()
  return /^zh\b|^zh_/i.test(wanted) ? 'zh-CN' : 'en'
}
