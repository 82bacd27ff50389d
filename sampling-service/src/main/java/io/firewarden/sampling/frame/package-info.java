/**
 * The object register (检查对象名录库) as sampling needs it: a read model of the agencies, fed
 * by the registry's events. A draw takes its frame from here.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.frame;
