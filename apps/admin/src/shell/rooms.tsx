import {
  Activity,
  BookOpen,
  Bug,
  ChartColumn,
  ClipboardCheck,
  Cpu,
  Eye,
  FlaskConical,
  Gauge,
  HeartPulse,
  Inbox,
  KeyRound,
  Mails,
  MessageCircle,
  Settings,
  Ticket,
  Users,
  UsersRound,
  Webhook,
  Zap,
} from 'lucide-react'
import type { BannerModule, CountModule, Room, RoomModule, RoomName } from './room.ts'
import { reaches, type WorkspaceSummary } from './session.ts'

/** The rooms, in the order of the menu. */
const inOrder: Room[] = [
  { name: 'inbox', icon: Inbox, group: 'daily', role: 'viewer', key: 'I', immersive: true },
  { name: 'dashboard', icon: ChartColumn, group: 'daily', role: 'viewer', key: 'R' },
  { name: 'tickets', icon: Ticket, group: 'daily', role: 'viewer', key: 'Q' },
  { name: 'visitors', icon: Eye, group: 'daily', role: 'agent', key: 'V' },
  { name: 'knowledge', icon: BookOpen, group: 'answers', role: 'viewer', key: 'K' },
  { name: 'canned-responses', icon: Zap, group: 'answers', role: 'agent', key: 'C' },
  { name: 'playground', icon: FlaskConical, group: 'answers', role: 'agent', key: 'P' },
  { name: 'feedback', icon: ClipboardCheck, group: 'answers', role: 'viewer', key: 'U' },
  { name: 'widget', icon: MessageCircle, group: 'setup', role: 'admin', key: 'W' },
  { name: 'models', icon: Cpu, group: 'setup', role: 'admin', key: 'L' },
  { name: 'members', icon: Users, group: 'setup', role: 'viewer', key: 'M' },
  { name: 'teams', icon: UsersRound, group: 'setup', role: 'viewer', key: 'D' },
  // Everybody has an account of their own to set; the workspace's part shows itself to admins only.
  { name: 'settings', icon: Settings, group: 'setup', role: 'viewer', key: 'S' },
  { name: 'api-keys', icon: KeyRound, group: 'system', role: 'admin', key: 'A' },
  { name: 'webhooks', icon: Webhook, group: 'system', role: 'admin', key: 'H' },
  { name: 'outbox', icon: Mails, group: 'system', role: 'admin', key: 'O' },
  { name: 'monitoring', icon: Activity, group: 'system', role: 'admin', key: 'E' },
  { name: 'errors', icon: Bug, group: 'system', role: 'agent', key: 'B' },
  { name: 'performance', icon: Gauge, group: 'system', role: 'agent', key: 'F' },
  { name: 'status', icon: HeartPulse, group: 'system', role: 'admin', key: 'T' },
]

const modules = import.meta.glob<RoomModule>('../rooms/*/index.tsx')
const counts = import.meta.glob<CountModule>('../rooms/*/count.ts', { eager: true })
const bannersOfRooms = import.meta.glob<BannerModule>('../rooms/*/banner.tsx', { eager: true })

/** Fetches a room's code; `undefined` when its folder does not exist. */
export function loaderOf(name: RoomName) {
  return modules[`../rooms/${name}/index.tsx`]
}

/** The number beside a room's name, as a hook; `undefined` when it has none. */
export function countOf(name: RoomName) {
  return counts[`../rooms/${name}/count.ts`]?.useCount
}

/** The rooms that exist, in order. */
export const rooms = inOrder.filter((room) => loaderOf(room.name))

/** What a phone's tab bar has room for, beside what leads to all others: what is wanted most while away from the desk. */
const forTabBar: RoomName[] = ['inbox', 'dashboard', 'tickets', 'knowledge']
export const roomsInTabBar = (open: Room[]) => open.filter((room) => forTabBar.includes(room.name))

/** The rooms that a person may open in a workspace. */
export function roomsFor(workspace: WorkspaceSummary): Room[] {
  return rooms.filter((room) => reaches(workspace.role, room.role))
}

/** What rooms say above every other one, to those who may open them. */
export function bannersFor(workspace: WorkspaceSummary) {
  return roomsFor(workspace).flatMap(
    ({ name }) => bannersOfRooms[`../rooms/${name}/banner.tsx`]?.Banner ?? [],
  )
}
