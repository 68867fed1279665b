/** The forms in which a room's name and its noun appear. `warranties` gives the noun `warranty`, `pricing` `pricing-entry`. */
export function namesFor(room, noun = singular(room) ?? `${room}-entry`) {
  return {
    room,
    title: capital(room.replaceAll('-', ' ')),
    roomName: camel(room),
    noun,
    nounName: camel(noun),
    Noun: capital(camel(noun)),
    things: noun.replaceAll('-', ' '),
    plural: plural(noun).replaceAll('-', ' '),
    table: plural(noun).replaceAll('-', '_'),
  }
}

function singular(word) {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : undefined
}

function plural(word) {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function camel(word) {
  return word.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
