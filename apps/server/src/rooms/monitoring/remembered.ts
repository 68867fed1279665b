const MOST = 5000
/** Longer texts are seldom the same twice, and would take the room of many. */
const LONGEST = 300

/**
 * The same function of a text, which keeps its answers, up to a number: the events of one program name the same files,
 * functions and tags from one to the next. The function must tell by the text alone.
 */
export function remembered<T>(answerTo: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = answerTo(text)
    if (text.length > LONGEST) return answer
    if (answers.size >= MOST) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
