import type { AlertChannel, AlertKind, Member } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf, peopleToTell, workspaceOf } from '../../identity/index.ts'
import { choicesFor } from '../stores/alert-choices.ts'
import { hasSlack } from './choices.ts'
import { usualChannels } from './usual.ts'

/** Who is to know. */
export interface Meant {
  kind: AlertKind
  /** Addresses that are told by mail where nothing else was chosen; by default the workspace's own. */
  among?: string[]
  /** The members whom it concerns: nobody else is told, whatever the workspace says. */
  concerned?: string[]
  /** The member whom alone it concerns: it does not go to a channel that all read. */
  only?: string
  /** Nobody hears of it who has not chosen to: it is seen on the screen besides. */
  ifChosen?: boolean
}

export interface Listeners {
  /** Members by their own choice, or what is usual for them; with no member, an address that is set for it. */
  mails: { to: string; memberId?: string }[]
  pushed: Member[]
  slack: boolean
}

/** Who is told, and where: as they have chosen, else as is usual for the kind. */
export async function listeners(
  ctx: Context,
  { kind, among, concerned, only, ifChosen }: Meant,
): Promise<Listeners> {
  const { notifyEmail } = await workspaceOf(ctx)
  const members = await membersOf(ctx)
  const own = only ? [only] : concerned
  const usual = own
    ? members.filter(({ id }) => own.includes(id)).map(({ email }) => email)
    : (among ?? (await peopleToTell(ctx)))
  const chosen = new Map((await choicesFor(ctx, kind)).map(({ memberId, channels }) => [memberId, channels]))
  // What is a team's is told to that team, whatever others have chosen.
  const isMeant = ({ id, email }: Member) =>
    own ? own.includes(id) : !among || notifyEmail !== null || among.includes(email)
  const hears = (member: Member, channel: AlertChannel) => {
    const choice = chosen.get(member.id)
    if (choice) return isMeant(member) && choice.includes(channel)
    return !ifChosen && usual.includes(member.email) && usualChannels[kind].includes(channel)
  }
  const by = (channel: AlertChannel) => members.filter((member) => hears(member, channel))
  const isMember = (email: string) => members.some((member) => member.email === email)
  const outside = usual.filter((email) => email === notifyEmail || !isMember(email))
  const outsideHear = usualChannels[kind].includes('mail') ? outside : []
  return {
    mails: [
      ...outsideHear.map((to) => ({ to })),
      ...by('mail')
        .filter(({ email }) => !outsideHear.includes(email))
        .map(({ email, id }) => ({ to: email, memberId: id })),
    ],
    pushed: by('push'),
    // A channel that all read is nobody's own.
    slack: !only && by('slack').length > 0 && (await hasSlack(ctx)),
  }
}
