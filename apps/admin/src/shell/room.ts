import type { Role } from '@svar/contract'
import type { ComponentType } from 'react'
import type { Icon } from '../ui/icon.ts'
import type { ShellTexts } from './texts/index.ts'

export type RoomName = keyof ShellTexts['rooms']

/** The parts of the menu, in their order: the day's work, what is answered, how it is set up, how it runs. */
export const roomGroups = ['daily', 'answers', 'setup', 'system'] as const
export type RoomGroup = (typeof roomGroups)[number]

/** What the shell knows of a room before it is opened. */
export type Room = {
  /** Its folder, its part of the address, and the key of its name in the texts. */
  name: RoomName
  icon: Icon
  /** What it is about; `daily` stands first, without a heading. */
  group: RoomGroup
  /** The least role that may open it. */
  role: Role
  /** The second stroke of `G …`. */
  key: string
  /** Inside one thing (a conversation), the room has the whole phone screen: no tab bar. */
  immersive?: boolean
}

/** What `rooms/<name>/index.tsx` exports. */
export type RoomModule = { Room: ComponentType }

/** What `rooms/<name>/count.ts` exports, when a number stands beside the room's name. Keep it small: it loads at once. */
export type CountModule = { useCount: () => number | undefined }

/** What `rooms/<name>/banner.tsx` exports, when a room may have to say something above all others. */
export type BannerModule = { Banner: ComponentType }
