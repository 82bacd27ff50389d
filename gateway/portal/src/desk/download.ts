import { exchange } from '@shared/api/registers'

/** Fetches a file and hands it to the browser to keep; a refusal is thrown and can be shown. */
export async function keep(address: string): Promise<void> {
  const { file, name } = await exchange.fetch(address)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
