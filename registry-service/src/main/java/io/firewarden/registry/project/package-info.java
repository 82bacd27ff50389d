/**
 * 服务项目: which agency serves which unit, under which contract, led by whom, with which
 * conclusion documents.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.project;
