// The house's own linters: what Biome and the compiler cannot know. Each fault is printed with its cure.
import { codeRules } from './rules/code.mjs'
import { textRules } from './rules/text.mjs'
import { isProgram, read, repositoryFiles } from './source-files.mjs'
import { parse, walk } from './syntax.mjs'

/** The faults of one file as `{ path, line, rule }`, from the top down. */
export function faultsIn(path, source) {
  const faults = []
  const lines = source.split('\n')
  for (const rule of textRules.filter((one) => one.applies(path))) {
    for (const line of rule.find(path, lines)) faults.push({ path, line, rule })
  }
  const rules = codeRules.filter((one) => one.applies(path))
  if (/\.(ts|tsx|mjs|cjs)$/.test(path) && rules.length > 0) faults.push(...faultsInCode(path, source, rules))
  return faults.toSorted((a, b) => a.line - b.line)
}

function faultsInCode(path, source, rules) {
  const { program, lineOf } = parse(path, source)
  const faults = []
  walk(program, (node) => {
    for (const rule of rules) {
      if (rule.find(node, lineOf)) faults.push({ path, line: lineOf(node.start), rule })
    }
  })
  return faults
}

if (isProgram(import.meta.url)) {
  const files = repositoryFiles().filter((path) => /\.(ts|tsx|mjs|cjs|css|md|json)$/.test(path))
  const faults = files.flatMap((path) => faultsIn(path, read(path)))
  for (const { path, line, rule } of faults) {
    process.stdout.write(`${path}${line > 0 ? `:${line}` : ''}\n    ${rule.name}: ${rule.cure}\n`)
  }
  process.stdout.write(`${files.length} files, ${faults.length} faults\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
