import { Avatar } from '../avatar/avatar.tsx'
import { Icon } from './icons.tsx'
import { counterpart, type Ui } from './ui.ts'

/** Who one is talking with and what that is, the menu, and the way out. */
export function Header({ ui }: { ui: Ui }) {
  const { look, texts, host, talk } = ui
  const { name, role, isPerson } = counterpart(ui)
  return (
    <header class="header">
      <Avatar who={isPerson ? 'none' : look.avatar} name={name} mood={ui.mood} size="m" />
      <div class="titles">
        <h2 class="title">{name}</h2>
        <p class="subtitle">
          <span class="role">{role}</span>
          {name !== look.businessName && ` · ${look.businessName}`}
        </p>
      </div>
      {talk && <talk.Menu ui={ui} />}
      {!host.element.hasAttribute('inline') && (
        <button
          type="button"
          class="icon-button"
          aria-label={texts.close}
          onClick={() => host.element.close()}
        >
          <Icon name="close" />
        </button>
      )}
    </header>
  )
}
