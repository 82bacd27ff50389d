/** The value that a witness has bound to by a commitment, kept on this device only until it is revealed. */
const store = (drawId: string, username: string) => `fw.witness.${drawId}.${username}`

export function keepValue(drawId: string, username: string, value: string): boolean {
  try {
    localStorage.setItem(store(drawId, username), value)
    return localStorage.getItem(store(drawId, username)) === value
  } catch {
    return false
  }
}

export function keptValue(drawId: string, username: string): string {
  try {
    return localStorage.getItem(store(drawId, username)) ?? ''
  } catch {
    return ''
  }
}

export function forgetValue(drawId: string, username: string): void {
  try {
    localStorage.removeItem(store(drawId, username))
  } catch {
    // nothing was kept then
  }
}
