/**
 * How far every agency is with its declaration and its commitment, and the counts of it
 * by brigade.
 */
@NullMarked
package io.firewarden.registry.filing;

import org.jspecify.annotations.NullMarked;
