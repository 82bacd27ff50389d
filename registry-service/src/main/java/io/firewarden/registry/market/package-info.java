/**
 * 市场监管数据比对: what market regulation hands over of enterprises, in batches, and the rows of
 * it that concern fire supervision.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.market;
