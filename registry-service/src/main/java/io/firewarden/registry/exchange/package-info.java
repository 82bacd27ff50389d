/**
 * 导入导出: registers as tables in files. A register says which columns it has and how rows
 * are read, planned and written; everything else is the same for all.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.exchange;
