interface ReasonsProps<Name extends string> {
  title: string
  /** The title is said above already: only who does not see it needs it again. */
  isTitleSaid?: boolean
  names: Record<Name, string>
  chosen: Name[]
  onChosen: (chosen: Name[]) => void
}

/** Who was not quite content is asked why: any number of reasons. */
export function Reasons<Name extends string>({
  title,
  isTitleSaid,
  names,
  chosen,
  onChosen,
}: ReasonsProps<Name>) {
  const toggle = (name: Name) =>
    onChosen(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name])
  return (
    <fieldset class="reasons">
      <legend class={isTitleSaid ? 'hidden' : 'field-label'}>{title}</legend>
      {(Object.keys(names) as Name[]).map((name) => (
        <label class="consent" key={name}>
          <input class="tick" type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          <span>{names[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A word of one's own. */
export function Comment({
  label,
  value,
  onValue,
}: {
  label: string
  value: string
  onValue: (value: string) => void
}) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <textarea
        class="input"
        rows={2}
        maxLength={1000}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  )
}
