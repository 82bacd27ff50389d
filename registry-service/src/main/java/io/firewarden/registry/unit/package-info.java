/**
 * 社会单位: the buildings and enterprises that agencies serve, with the flags that the
 * campaign samples by.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.unit;
