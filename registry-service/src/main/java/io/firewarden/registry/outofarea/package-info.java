/**
 * 异地/外省执业 (附件7): what is recorded about agencies from elsewhere that practise here, and
 * what their home authority was asked. They may practise without being admitted (Order 7
 * art. 8); nothing here is a condition.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.outofarea;
