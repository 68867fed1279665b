const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there. Start PostgreSQL, or mend the host and port',
  ENOTFOUND: 'there is no such host. Mend its name',
  EAI_AGAIN: 'its name cannot be looked up at the moment. Try again, or give its number',
  ETIMEDOUT: 'it does not answer. Mend the host, or let this machine through the firewall',
  '28P01': 'the password is wrong',
  '28000': 'this user may not log in',
  '3D000': 'there is no such database. Make it first: createdb NAME',
  '42501': 'this user lacks a right; it must be able to create roles',
}

/** The operator's own database cannot be used: why, and what to do. What has no words here is given back as it is. */
export function whyNoDatabase(error: unknown, location: string): unknown {
  const reason = reasons[(error as { code?: string }).code ?? '']
  if (!reason) return error
  return new Error(`The database ${location} of DATABASE_URL cannot be used: ${reason}.`, { cause: error })
}
