import { useMembers } from '../use-errors.ts'

/** The members who may be given an error. */
export const useAssignees = () =>
  useMembers()
    .filter(({ role }) => role !== 'viewer')
    .map(({ id, name }) => ({ value: id, label: name }))
