import { call } from './http'
import type { Me } from './types'

export const auth = {
  me: () => call<Me>('GET', '/auth/me'),
  login: (username: string, password: string, totp?: string) =>
    call<Me>('POST', '/auth/login', { body: { username, password, ...(totp ? { totp } : {}) } }),
  changePassword: (username: string, oldPassword: string, newPassword: string) =>
    call<void>('POST', '/auth/password', { body: { username, oldPassword, newPassword } }),
  logout: () => call<void>('POST', '/auth/logout'),
}
