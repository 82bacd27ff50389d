/**
 * Local servers in place of the outside systems the platform talks to, one package per
 * product, faults included. They serve tests and demonstrations, never real traffic: the
 * controls under {@code /_sim} ask nobody who he is.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.standins;
