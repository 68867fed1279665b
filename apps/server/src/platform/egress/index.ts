/**
 * Egress: the one way out to the network.
 * It checks the address that a connection really reaches, on each redirect anew, and caps time and bytes.
 * It owns the operator's list of private addresses; a caller must ask for that list, and only where it is meant.
 * It never sends credentials written in an address, and never carries keys to another origin.
 */
export { isPublicAddress } from './addresses.ts'
export type { ResolveName } from './connector.ts'
export {
  createEgress,
  type Egress,
  type EgressLimits,
  type EgressLog,
  type EgressOptions,
  type EgressRequest,
} from './egress.ts'
export { EgressError, type EgressErrorCode, type EgressErrorParams } from './errors.ts'
