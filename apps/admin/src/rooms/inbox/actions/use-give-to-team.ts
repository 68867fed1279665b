import { useInTurn } from './use-in-turn.ts'

/** Gives a conversation to a team, or to none; gives whether it is done, or waits for the network. */
export function useGiveToTeam() {
  const inTurn = useInTurn()
  return async (id: string, teamId: string | null): Promise<boolean> =>
    (await inTurn(id, { teamId }, { do: 'assignTeam', teamId })) !== null
}
