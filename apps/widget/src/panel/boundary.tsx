import { Component, type ComponentChildren } from 'preact'
import type { Ui } from './ui.ts'

/** Where what stands inside cannot be drawn it says so and is tried again when asked; all around it goes on. */
export class Boundary extends Component<{ ui: Ui; children: ComponentChildren }, { failed?: boolean }> {
  override componentDidCatch(error: unknown) {
    this.setState({ failed: true })
    // Thrown once more outside of the drawing: whoever listens for faults of the chat hears of it.
    setTimeout(() => {
      throw error
    })
  }

  override render() {
    const { children, ui } = this.props
    if (!this.state.failed) return children
    return (
      <p class="notice" role="alert">
        <button type="button" class="text-button" onClick={() => this.setState({ failed: false })}>
          {ui.texts.errors.other}
        </button>
      </p>
    )
  }
}
