/** Gives each slide an id of its own words: `port-figures`, else by what it is and its number. */
export function slugger(): (words: string, fallback: string) => string {
  const taken = new Set<string>()
  return (words, fallback) => {
    const wanted = slugOf(words) || fallback
    let name = wanted
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`
    taken.add(name)
    return name
  }
}

const small = new Set(
  'a an and are as at by for from in is its of on or the to was were with'.split(' '),
)

/** Up to four words of Latin letters; nothing where there are none. */
function slugOf(words: string): string {
  return (
    words
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.filter((word) => !small.has(word))
      .slice(0, 4)
      .join('-')
      .slice(0, 40)
      .replace(/-+$/, '') ?? ''
  )
}
