/**
 * 附件: scans of licences, certificates, contracts and proofs of premises, kept by the hash
 * of their content beside the register of agencies.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.attachment;
