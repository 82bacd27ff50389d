import 'element-plus/es/components/message/style/css'
import { ElMessage } from 'element-plus/es/components/message/index'

/** A short word of success that goes away by itself. */
export function done(message: string): void {
  ElMessage.closeAll()
  ElMessage({ message, type: 'success', duration: 3500, grouping: true, offset: 74 })
}
