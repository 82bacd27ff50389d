/**
 * Tables in files: reads workbooks (.xlsx of any program) and text tables row by row with
 * flat memory and bounds against hostile files, and writes workbooks.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.sheet;
