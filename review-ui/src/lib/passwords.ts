export const PASSWORD_LEAST = 12
export const PASSWORD_MOST = 72

export const PASSWORD_LACKS = `Write a password of ${PASSWORD_LEAST} to ${PASSWORD_MOST} characters.`

export function passwordFits(password: string): boolean {
  return password.length >= PASSWORD_LEAST && password.length <= PASSWORD_MOST
}
