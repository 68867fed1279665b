/** A line for a terminal that asks the assistant something: it can be pasted as it is. */
export function exampleCall(origin: string, secret: string, question: string): string {
  // Inside single quotes a shell takes everything as it stands, except another single quote.
  const body = JSON.stringify({ message: question }).replaceAll("'", "'\\''")
  return [
    `curl ${origin}/api/ai-customer-service/gpt/chat`,
    `  -H 'Authorization: Bearer ${secret}'`,
    `  -H 'Content-Type: application/json'`,
    `  -d '${body}'`,
  ].join(' \\\n')
}
